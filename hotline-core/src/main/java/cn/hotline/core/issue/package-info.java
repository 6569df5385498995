/** Issues: which orders one piece of work would settle, who said so, and whether what was closed stayed closed. */
@NullMarked
package cn.hotline.core.issue;

import org.jspecify.annotations.NullMarked;
