/** Registering, reading and moving work orders over HTTP. */
@NullMarked
package cn.hotline.api.workorder;

import org.jspecify.annotations.NullMarked;
