package cn.hotline.core.organisation;

import java.util.regex.Pattern;

/** What codes of units and lanes look like. They are kept in ASCII, and MySQL compares them with nothing else. */
public final class Codes {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z-]{0,19}");

    private Codes() {}

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
