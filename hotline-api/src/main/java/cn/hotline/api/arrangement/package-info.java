/** The working calendar: the yearly arrangement is sent in, looked at, applied and taken back; units get hours of their own. */
@NullMarked
package cn.hotline.api.arrangement;

import org.jspecify.annotations.NullMarked;
