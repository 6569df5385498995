/** Other names and typos of places: which name is meant, kept by people and fed by the links that they confirm. */
@NullMarked
package cn.hotline.core.alias;

import org.jspecify.annotations.NullMarked;
