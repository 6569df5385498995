/** Rate limits that all instances share by Redis, and that each keeps by itself while Redis is gone. */
@NullMarked
package cn.hotline.api.limit;

import org.jspecify.annotations.NullMarked;
