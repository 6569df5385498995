/** Reports as tables that open in a spreadsheet. */
@NullMarked
package cn.hotline.api.table;

import org.jspecify.annotations.NullMarked;
