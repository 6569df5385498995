package cn.hotline.api.error;

import java.io.IOException;

/** Thrown while a body is being read that turns out to be longer than permitted. */
public final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private final long permitted;

    /** @param permitted in bytes */
    public BodyTooLarge(long permitted) {
        super("body too large");
        this.permitted = permitted;
    }

    String sentence() {
        return "请求体不能超过 " + permitted / 1024 / 1024 + " MB";
    }
}
