/** Who works at the hotline: the unit tree, operators and their roles. */
@NullMarked
package cn.hotline.core.organisation;

import org.jspecify.annotations.NullMarked;
