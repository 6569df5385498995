/** The analysis plugin of the local Elasticsearch; it is loaded there and never into our own process. */
@NullMarked
package cn.hotline.local.analysis;

import org.jspecify.annotations.NullMarked;
