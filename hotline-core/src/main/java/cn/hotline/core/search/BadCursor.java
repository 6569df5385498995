package cn.hotline.core.search;

/** The cursor was not made by us, or for another kind of list. */
public final class BadCursor extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadCursor() {
        super("the cursor is not one of ours");
    }
}
