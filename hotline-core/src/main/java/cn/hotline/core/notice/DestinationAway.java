package cn.hotline.core.notice;

/** The destination does not answer; everything is tried again later. */
public final class DestinationAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DestinationAway(String message, Throwable cause) {
        super(message, cause);
    }
}
