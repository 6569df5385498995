/** The jobs on real servers, in this process and in others. */
@NullMarked
package cn.hotline.scheduler;

import org.jspecify.annotations.NullMarked;
