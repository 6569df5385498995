package cn.hotline.core.arrangement;

/**
 * One entry of a file as it was written.
 *
 * @param where for people: {@code line 3}
 * @param date such as {@code 2027-01-01}
 * @param kind a name or a Chinese word, see {@link KindWords}
 */
public record Entry(String where, String date, String name, String kind) {}
