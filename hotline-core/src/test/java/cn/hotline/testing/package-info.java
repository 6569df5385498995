/** Outside the packages that applications scan, so that nothing of it gets into a local run. */
@NullMarked
package cn.hotline.testing;

import org.jspecify.annotations.NullMarked;
