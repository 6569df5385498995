package cn.hotline.core.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps admissions. */
public interface AdmissionStore {

    /**
     * @param viewer code of the reader's unit, null for all
     * @param areas that the viewer lies in: it sees what is meant for them
     */
    record Search(
            @Nullable String viewer,
            List<String> areas,
            @Nullable AdmissionState state,
            @Nullable String applicant,
            @Nullable String target) {}

    void insert(Admission admission);

    long lastInserted();

    void insertParties(long id, List<AdmissionParty> parties);

    void update(Admission admission);

    @Nullable
    Admission find(long id);

    @Nullable
    Admission lock(long id);

    /** Whoever follows a dissolved unit in its undecided ones, to see them. */
    void insertHeirs(String unit, Collection<String> heirs);

    /**
     * Undecided ones, of a dissolved unit or to be decided by it.
     *
     * @param centre decides where the successor would decide on its own
     */
    void succeed(String unit, String successor, String centre);

    /** With ids below the given one, the highest first. */
    List<Admission> page(Search search, long before, int limit);

    /**
     * Tasks that may be in force in one of the areas: of that order, or of those categories.
     *
     * @param order null for no order in particular
     */
    List<Admission> covering(List<String> areas, List<String> categories, @Nullable Long order);

    /** Approved ones whose last day is before that day; locked, those that others hold left out. */
    List<Admission> expired(LocalDate today, int limit);

    /** Emergencies whose papers were due before that moment; locked likewise. */
    List<Admission> papersMissed(Instant now, int limit);
}
