package cn.hotline.core.privacy;

import org.jspecify.annotations.Nullable;

/** Shows just enough of a person to recognise somebody one already knows. */
public final class Masking {

    private static final String CHINA = "+86";
    private static final int KEPT = 4;

    private Masking() {}

    /** 张三丰 becomes 张**, whatever the length of the name. */
    public static @Nullable String name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String stripped = name.strip();
        return stripped.substring(0, stripped.offsetByCodePoints(0, 1)) + "**";
    }

    /**
     * A mobile number becomes 138****1234; of other numbers the last four digits stay.
     *
     * @param phone E.164
     */
    public static @Nullable String phone(@Nullable String phone) {
        if (phone == null || phone.isBlank()) {
            return null;
        }
        String national = phone.startsWith(CHINA) ? phone.substring(CHINA.length()) : phone;
        if (national.length() <= KEPT) {
            return "****";
        }
        String end = national.substring(national.length() - KEPT);
        boolean mobile = national.length() == 11 && national.startsWith("1");
        return (mobile ? national.substring(0, 3) : "") + "****" + end;
    }
}
