/** Measures on a file of appeals how well repeats are found: the real desk, relay, model and index, in time order. */
@NullMarked
package cn.hotline.api.evaluation;

import org.jspecify.annotations.NullMarked;
