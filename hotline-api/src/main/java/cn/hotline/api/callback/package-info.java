/** What citizens say when they are called back. */
@NullMarked
package cn.hotline.api.callback;

import org.jspecify.annotations.NullMarked;
