package cn.hotline.core.workorder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen reads out on the telephone: date (8 digits), sequence of the day (7) and a check digit (ISO 7064 MOD
 * 11,10, which catches every single wrong digit and almost every swap). Without the check digit it is the order's id.
 */
public record WorkOrderNumber(long id) {

    private static final int SEQUENCE_LIMIT = 10_000_000;
    private static final long SMALLEST = 19_000_101_0000000L;
    private static final long LARGEST = 99_991_231_9999999L;

    public static WorkOrderNumber of(LocalDate day, long sequence) {
        if (sequence < 0 || sequence >= SEQUENCE_LIMIT) {
            throw new IllegalArgumentException("sequence of the day out of range: " + sequence);
        }
        return new WorkOrderNumber(
                Long.parseLong(day.format(DateTimeFormatter.BASIC_ISO_DATE)) * SEQUENCE_LIMIT + sequence);
    }

    /** @return null when the text is no order number: wrong length, other characters or a wrong check digit */
    public static @Nullable WorkOrderNumber parse(String text) {
        if (!text.matches("[0-9]{16}")) {
            return null;
        }
        WorkOrderNumber number = new WorkOrderNumber(Long.parseLong(text.substring(0, 15)));
        boolean plausible = number.id >= SMALLEST && number.id <= LARGEST;
        return plausible && number.text().equals(text) ? number : null;
    }

    public String text() {
        String digits = Long.toString(id);
        return digits + checkDigit(digits);
    }

    private static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    @Override
    public String toString() {
        return text();
    }
}
