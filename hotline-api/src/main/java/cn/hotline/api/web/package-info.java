/** How requests and answers are read and written: JSON, times with offset, limits on size. */
@NullMarked
package cn.hotline.api.web;

import org.jspecify.annotations.NullMarked;
