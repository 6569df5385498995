/** What an appeal can be about. */
@NullMarked
package cn.hotline.api.dispatch;

import org.jspecify.annotations.NullMarked;
