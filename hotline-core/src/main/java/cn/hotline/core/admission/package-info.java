/** The gate of the communities: duty lists, admissions of tasks, refusals and violations (A23–A25, A34–A39, A48–A54). */
@NullMarked
package cn.hotline.core.admission;

import org.jspecify.annotations.NullMarked;
