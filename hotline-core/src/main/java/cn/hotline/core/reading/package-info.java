/** What people see of a work order: views, inboxes, history, receipts; never more than the reader may know. */
@NullMarked
package cn.hotline.core.reading;

import org.jspecify.annotations.NullMarked;
