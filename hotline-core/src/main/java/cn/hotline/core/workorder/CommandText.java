package cn.hotline.core.workorder;

/** A command's fields as JSON, for history and request comparison. Stable: the same command always gives the same text. */
public interface CommandText {

    /** All fields. */
    String complete(Command command);

    /** Without what identifies the appellant. */
    String forHistory(Command command);
}
