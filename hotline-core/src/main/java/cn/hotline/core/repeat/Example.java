package cn.hotline.core.repeat;

/** A comparison with what people said of it. */
record Example(Signs signs, boolean same) {}
