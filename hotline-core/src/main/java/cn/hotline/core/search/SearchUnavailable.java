package cn.hotline.core.search;

/** Searching is not possible at present; everything else is. */
public final class SearchUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SearchUnavailable(Throwable cause) {
        super("search is unavailable", cause);
    }
}
