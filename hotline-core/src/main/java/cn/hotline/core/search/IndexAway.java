package cn.hotline.core.search;

/** Elasticsearch does not answer, or not in time. Everything but searching goes on without it. */
public final class IndexAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IndexAway(String message, Throwable cause) {
        super(message, cause);
    }
}
