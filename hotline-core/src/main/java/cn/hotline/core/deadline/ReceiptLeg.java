package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One reckoning within a receipt: by the rule, an extension, or the time left after shelving. Its lines cover the time
 * from {@code from} to {@code due} without gap or overlap.
 *
 * @param title what it is, in Chinese
 * @param amount working days or milliseconds to be counted
 */
public record ReceiptLeg(
        String title, ReceiptMeasure measure, long amount, Instant from, Instant due, List<ReceiptLine> lines) {
    public ReceiptLeg {
        lines = List.copyOf(lines);
    }

    /**
     * The due moment found again from amount and lines alone.
     *
     * @throws IllegalStateException when the counted lines do not reach the amount
     */
    public Instant recount() {
        if (amount == 0 && !lines.isEmpty()) {
            return lines.getLast().to(); // nothing was left, and it is due with the next working time
        }
        long left = amount;
        Instant reached = from;
        for (ReceiptLine line : lines) {
            long worth = worth(line);
            if (line.counted() && left > 0) {
                reached = worth <= left ? line.to() : line.from().plusMillis(left);
                left -= Math.min(worth, left);
            }
        }
        if (left > 0) {
            throw new IllegalStateException(title + ": " + left + " of " + amount + " " + measure + " are not covered");
        }
        return reached;
    }

    private long worth(ReceiptLine line) {
        Duration length = line.length();
        return measure == ReceiptMeasure.WORKING_DAYS ? 1 : length.toMillis();
    }
}
