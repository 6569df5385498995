/** A day in the city: people who call about what goes wrong where they live, and units that deal with it, over HTTP. */
@NullMarked
package cn.hotline.api.city;

import org.jspecify.annotations.NullMarked;
