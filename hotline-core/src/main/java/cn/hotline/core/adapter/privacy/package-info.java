/** Gives the privacy package its keys and its knowledge of telephone numbers. */
@NullMarked
package cn.hotline.core.adapter.privacy;

import org.jspecify.annotations.NullMarked;
