/** Quartz, set up to run the jobs in any number of processes on one database. */
@NullMarked
package cn.hotline.scheduler;

import org.jspecify.annotations.NullMarked;
