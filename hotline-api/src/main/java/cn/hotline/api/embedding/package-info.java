/** The administrator's hand on the vectors of appeals. */
@NullMarked
package cn.hotline.api.embedding;

import org.jspecify.annotations.NullMarked;
