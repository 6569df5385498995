package cn.hotline.core.embedding;

/** The model is missing, broken or cannot be loaded here. Words are compared without it, and vectors are filled in later. */
public final class EmbedderAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EmbedderAway(String message, Throwable cause) {
        super(message, cause);
    }
}
