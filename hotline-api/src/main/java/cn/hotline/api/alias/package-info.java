/** Other names of places, for those who keep them. */
@NullMarked
package cn.hotline.api.alias;

import org.jspecify.annotations.NullMarked;
