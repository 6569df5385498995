package cn.hotline.core.admission;

import java.util.List;

/** A version with its lines. */
public record DutyListBook(DutyListVersion version, List<DutyEntry> entries) {

    public DutyListBook {
        entries = List.copyOf(entries);
    }
}
