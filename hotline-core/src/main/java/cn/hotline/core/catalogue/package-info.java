/** The dispatch catalogue as data: handed in whole, checked, kept in versions that never change, proposed by disputes. */
@NullMarked
package cn.hotline.core.catalogue;

import org.jspecify.annotations.NullMarked;
