package cn.hotline.core.timekeeping;

/** Present where the process goes by its machine's clock; absent where somebody moves the time on purpose. */
public record RealTime() {}
