package cn.hotline.core.supervision;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Any number of durations in seconds, of which the exact median is wanted. */
final class Seconds {

    private static final int FIRST = 16;
    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    private long[] values = new long[FIRST];
    private int size;

    void add(@Nullable Long seconds) {
        if (seconds == null) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = seconds;
    }

    FirstTimesReport.Times times() {
        if (size == 0) {
            return new FirstTimesReport.Times(0, null, null, null);
        }
        Arrays.sort(values, 0, size);
        long sum = Arrays.stream(values, 0, size).sum();
        return new FirstTimesReport.Times(size, rank(HALF), rank(NINE_OF_TEN), Math.round((double) sum / size));
    }

    /** The nearest rank: a value that occurred, never one between two. */
    private long rank(double share) {
        return values[(int) Math.ceil(share * size) - 1];
    }
}
