package cn.hotline.core.supervision;

/**
 * Late clocks.
 *
 * @param late those that somebody still has to answer for, and those that were done too late
 * @param open of these, not done as of the moment of the report; @param doneLate the others
 * @param excused urgent feedback that was late until a supervisor excused it; counted apart, not in {@code late}
 */
public record LateTally(long late, long open, long doneLate, long excused) {

    public static final LateTally NONE = new LateTally(0, 0, 0, 0);

    LateTally plus(ClockOutcome outcome, long clocks) {
        return switch (outcome) {
            case OPEN_LATE -> new LateTally(late + clocks, open + clocks, doneLate, excused);
            case DONE_LATE -> new LateTally(late + clocks, open, doneLate + clocks, excused);
            case EXCUSED -> new LateTally(late, open, doneLate, excused + clocks);
            case IN_TIME, CANCELLED, PENDING -> this;
        };
    }
}
