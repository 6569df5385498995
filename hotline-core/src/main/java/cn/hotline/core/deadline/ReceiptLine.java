package cn.hotline.core.deadline;

import java.time.Duration;
import java.time.Instant;

/**
 * One stretch of a receipt, {@code from} inclusive to {@code to} exclusive.
 *
 * @param counted whether it brings the deadline nearer; a stretch that is not only lies between
 * @param why the reason in Chinese, with the name of the holiday where there is one
 * @param provisional whether it lies in a year whose calendar is not published
 */
public record ReceiptLine(
        Instant from, Instant to, ReceiptReason reason, boolean counted, String why, boolean provisional) {
    ReceiptLine(Instant from, Instant to, ReceiptReason reason, String why, boolean provisional) {
        this(from, to, reason, reason.counted(), why, provisional);
    }

    Duration length() {
        return Duration.between(from, to);
    }

    /** Two skipped stretches that touch and have the same reason read better as one. */
    boolean continues(ReceiptLine earlier) {
        return !counted && earlier.to.equals(from) && earlier.why.equals(why) && earlier.provisional == provisional;
    }
}
