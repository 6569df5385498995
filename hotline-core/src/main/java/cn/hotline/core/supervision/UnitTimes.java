package cn.hotline.core.supervision;

import org.jspecify.annotations.Nullable;

/** What one unit took, order by order. */
final class UnitTimes {

    private final Seconds receive = new Seconds();
    private final Seconds handle = new Seconds();
    private final Seconds reply = new Seconds();
    private long dispatched;

    void add(FirstTimesRow row) {
        dispatched++;
        receive.add(row.receiveSeconds());
        handle.add(row.handleSeconds());
        reply.add(row.replySeconds());
    }

    FirstTimesReport.Line line(@Nullable String code, String name) {
        return new FirstTimesReport.Line(code, name, dispatched, receive.times(), handle.times(), reply.times());
    }
}
