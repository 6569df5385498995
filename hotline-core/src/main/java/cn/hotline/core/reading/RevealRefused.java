package cn.hotline.core.reading;

/** The reader may see the order, but not who the appellant is. */
public final class RevealRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RevealRefused() {
        super("the reader may not learn who the appellant is", null, false, false);
    }
}
