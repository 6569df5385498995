/** Whether this machine's clock can be trusted. */
@NullMarked
package cn.hotline.core.timekeeping;

import org.jspecify.annotations.NullMarked;
