package cn.hotline.core.grid;

/** One line of a file as it was written. @param where for people: {@code line 3} */
public record OldGridRow(String where, String source, String code, String name, String grid) {}
