/** What people are told. */
@NullMarked
package cn.hotline.api.notices;

import org.jspecify.annotations.NullMarked;
