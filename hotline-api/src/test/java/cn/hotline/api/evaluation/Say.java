package cn.hotline.api.evaluation;

/** Prints. */
final class Say {

    private static final int EVERY = 500;

    private Say() {}

    static void progress(int done, int all) {
        if (done % EVERY == 0 || done == all) {
            line("%,d of %,d", done, all);
        }
    }

    @SuppressWarnings("SystemOut")
    static void line(String format, Object... values) {
        System.out.println(String.format(format, values));
    }
}
