package cn.hotline.core.repeat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what was applied. Methods run in the caller's transaction. */
public interface TuningStore {

    /** Waits for whoever else applies or takes back, in whichever process; until the end of the transaction. */
    String lock();

    /** The newest that was not taken back; null when there is none. */
    @Nullable
    AppliedTuning inForce();

    @Nullable
    AppliedTuning find(int version);

    /** The highest version that was ever applied; 0 when there is none. */
    int highest();

    /** The newest first. */
    List<AppliedTuning> newest(int limit);

    void insert(AppliedTuning tuning);

    void takeBack(int version, Instant at, String by, String byName);
}
