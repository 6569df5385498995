/** ONNX Runtime: a sentence model computed inside this process, without any network. */
@NullMarked
package cn.hotline.core.adapter.onnx;

import org.jspecify.annotations.NullMarked;
