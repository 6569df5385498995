/** The work order: its states, its commands, and the desk every change goes through. */
@NullMarked
package cn.hotline.core.workorder;

import org.jspecify.annotations.NullMarked;
