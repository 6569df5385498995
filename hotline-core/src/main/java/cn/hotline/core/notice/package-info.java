/** The outbox: what has to leave this process after a command was committed. */
@NullMarked
package cn.hotline.core.notice;

import org.jspecify.annotations.NullMarked;
