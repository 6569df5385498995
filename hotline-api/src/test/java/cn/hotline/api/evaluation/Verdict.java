package cn.hotline.api.evaluation;

/**
 * How well the labelled issues were found.
 *
 * @param later messages of an issue that have one before them
 * @param precision of B-cubed, an average over the labelled issues, as the recall
 * @param merged pairs that look alike and were put together
 */
record Verdict(int later, double first, double firstFive, double precision, double recall, int merged, int apart) {

    private static final double Z = 1.96;

    double f() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    void print() {
        Say.line("of %,d with an earlier one: found first %.3f, among five %.3f", later, first, firstFive);
        Say.line("issues: precision %.3f, recall %.3f, F %.3f", precision, recall, f());
        if (apart > 0) {
            Say.line(
                    "look-alikes merged: %d of %d, %.3f (95 %% between %.3f and %.3f)",
                    merged, apart, (double) merged / apart, bound(-Z), bound(Z));
        }
    }

    /** Of the interval of Wilson, which holds for few and for none. */
    private double bound(double z) {
        double share = (double) merged / apart;
        double middle = share + z * z / (2 * apart);
        double spread = z * Math.sqrt(share * (1 - share) / apart + z * z / (4.0 * apart * apart));
        return (middle + spread) / (1 + z * z / apart);
    }
}
