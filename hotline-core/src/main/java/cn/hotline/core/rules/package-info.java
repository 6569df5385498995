/** Deadline rules as data: written by the administrator, checked as a whole, kept in versions that never change. */
@NullMarked
package cn.hotline.core.rules;

import org.jspecify.annotations.NullMarked;
