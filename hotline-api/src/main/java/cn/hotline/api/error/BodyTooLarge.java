package cn.hotline.api.error;

import java.io.IOException;

/** Thrown while a body is being read that turns out to be longer than permitted. */
public final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    public BodyTooLarge() {
        super("body too large");
    }
}
