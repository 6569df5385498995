/** The gate of the communities over HTTP: duty lists, admissions, violations. */
@NullMarked
package cn.hotline.api.admission;

import org.jspecify.annotations.NullMarked;
