/** What citizens say when they are called back, counted per unit. */
@NullMarked
package cn.hotline.core.callback;

import org.jspecify.annotations.NullMarked;
