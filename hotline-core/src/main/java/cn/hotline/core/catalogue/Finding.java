package cn.hotline.core.catalogue;

/**
 * Something the check of a catalogue found.
 *
 * @param where the line, such as {@code rules[3].lead} or {@code line 5}; of a gap the category or area
 * @param code stable, such as {@code equal-rank}
 * @param detail a Chinese sentence
 * @param blocking the catalogue is not saved with it
 */
public record Finding(Kind kind, String where, String code, String detail, boolean blocking) {

    /** What people look for first. */
    public enum Kind {
        ERROR,
        CONFLICT,
        GAP,
        DEAD_UNIT
    }
}
