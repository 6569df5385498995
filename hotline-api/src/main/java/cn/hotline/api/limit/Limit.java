package cn.hotline.api.limit;

import java.util.Locale;

/** What is limited; each has its own rate for each user name, address or number. */
public enum Limit {
    LOGIN_USERNAME,
    LOGIN_ADDRESS,
    PUBLIC_ADDRESS,
    PUBLIC_NUMBER;

    String key(String of) {
        return "hotline:limit:" + name().toLowerCase(Locale.ROOT) + ":" + of;
    }
}
