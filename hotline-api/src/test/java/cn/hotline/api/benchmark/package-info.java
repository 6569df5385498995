/** What a command, an intake and a decision cost on this machine, beside plain JDBC doing the same; no test. */
@NullMarked
package cn.hotline.api.benchmark;

import org.jspecify.annotations.NullMarked;
