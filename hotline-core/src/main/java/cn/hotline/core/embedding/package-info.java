/** What an appeal means as a vector: the model that computes it, the text it reads, and where the vectors are kept. */
@NullMarked
package cn.hotline.core.embedding;

import org.jspecify.annotations.NullMarked;
