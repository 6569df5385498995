/** What no class of the house may do. Nothing here runs: it lies outside every package that is scanned. */
@NullMarked
package cn.hotline.architecture.violations;

import org.jspecify.annotations.NullMarked;
