package cn.hotline.api.web;

import cn.hotline.api.error.RequestProblem;

/** How many rows a page has, 1 to 200; read from the {@code limit} parameter. */
public record PageLimit(int rows) {

    public static final String USUAL = "50";
    public static final int LARGEST = 200;

    /** @throws RequestProblem when it is no number from 1 to 200; the dispatcher reads parameters by this */
    public static PageLimit of(String text) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LARGEST) {
            throw RequestProblem.field("limit", "out-of-range", "应为 1 至 " + LARGEST + " 的整数");
        }
        return new PageLimit(Integer.parseInt(text));
    }
}
