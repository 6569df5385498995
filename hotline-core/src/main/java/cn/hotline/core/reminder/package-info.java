/** Who has to hear of what happened: notices, released in working hours, one message a person. */
@NullMarked
package cn.hotline.core.reminder;

import org.jspecify.annotations.NullMarked;
