/** Deadlines: the working calendar, the rules that give each clock its span, the clocks and the receipts that explain them. */
@NullMarked
package cn.hotline.core.deadline;

import org.jspecify.annotations.NullMarked;
