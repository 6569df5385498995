/** Which unit an appeal belongs to: categories, the dispatch catalogue, suggestions with their reason. */
@NullMarked
package cn.hotline.core.dispatch;

import org.jspecify.annotations.NullMarked;
