/** Translates between the features and the stores and services outside; decides nothing. */
@NullMarked
package cn.hotline.core.adapter;

import org.jspecify.annotations.NullMarked;
