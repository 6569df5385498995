/** Rules of the house that the build enforces; for each, the violations package holds a sample that it must catch. */
@NullMarked
package cn.hotline.architecture;

import org.jspecify.annotations.NullMarked;
