package cn.hotline.core.reading;

/** A code with the name people know it by. */
public record Named(String code, String name) {}
