/** How units are set up, renamed, moved and dissolved, and how the orders of a dissolved one go to its successors. */
@NullMarked
package cn.hotline.core.reorganisation;

import org.jspecify.annotations.NullMarked;
