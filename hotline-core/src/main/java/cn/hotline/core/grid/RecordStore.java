package cn.hotline.core.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps what was done proactively. Methods run in the caller's transaction. */
public interface RecordStore {

    void insertRecord(ProactiveRecord record);

    long lastRecord();

    ProactiveRecord record(long id);

    /** Of a grid or community, the latest first. */
    List<ProactiveRecord> records(String unit, long below, int limit);

    /** How many of each kind happened within [from, to) at some units. */
    List<Count> counts(Instant from, Instant to, Collection<String> units);

    /** @param fixed those found and fixed on the spot */
    record Count(String unit, GridDuty duty, long records, long fixed) {}
}
