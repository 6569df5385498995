package cn.hotline.core.supervision;

/** Late clocks: those that somebody still has to answer for, and those that were done too late. */
public record LateTally(long late, long open, long doneLate) {

    static final LateTally NONE = new LateTally(0, 0, 0);

    LateTally plus(LateTally other) {
        return new LateTally(late + other.late, open + other.open, doneLate + other.doneLate);
    }
}
