/** Moves the time of a local run, so that a day can be tried in a minute. */
@NullMarked
package cn.hotline.local.clock;

import org.jspecify.annotations.NullMarked;
