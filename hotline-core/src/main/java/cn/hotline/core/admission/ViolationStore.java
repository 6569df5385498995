package cn.hotline.core.admission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps violations. */
public interface ViolationStore {

    /** @param viewers codes whose violations are meant: their own, reported by them, or in them; null for all */
    record Search(
            @Nullable List<String> viewers,
            @Nullable ViolationState state,
            @Nullable ViolationKind kind,
            @Nullable String unit) {}

    /** Nothing when its source has established one before. @return rows written */
    int insert(Violation.Finding finding, String reportedBy, @Nullable String reportedUnit, Instant at);

    long lastInserted();

    @Nullable
    Violation find(long id);

    @Nullable
    Violation lock(long id);

    void update(Violation violation);

    /** Those that are not closed, of a dissolved unit. */
    void succeed(String unit, String successor);

    /** With ids below the given one, the highest first. */
    List<Violation> page(Search search, long before, int limit);
}
