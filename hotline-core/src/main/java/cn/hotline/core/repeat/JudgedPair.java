package cn.hotline.core.repeat;

/** Two orders, by id, of which people said whether they are about one issue. */
public record JudgedPair(long newer, long older, boolean same) {}
