package cn.hotline.core.admission;

import java.time.Instant;

/** A saved set of duty lists, in force from its moment until a later one's, or the same moment's of a higher version, has come. */
public record DutyListVersion(
        int version, Instant effectiveFrom, Instant savedAt, String savedBy, String savedByName, String note) {}
