package cn.hotline.core.admission;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the versions of the duty lists. */
public interface DutyListStore {

    /** Waits for whoever saves another version. */
    int lock();

    /** The newest first. */
    List<DutyListVersion> versions(int limit);

    @Nullable
    DutyListVersion version(int version);

    DutyListVersion inForce(Instant now);

    List<DutyEntry> entries(int version);

    List<DutyEntry> entriesOf(int version, Collection<String> categories);

    void insertVersion(DutyListVersion version);

    void insertEntries(int version, List<DutyEntry> entries);
}
