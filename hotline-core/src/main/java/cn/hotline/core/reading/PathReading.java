package cn.hotline.core.reading;

import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.HistoryEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows an order through its history from holder to holder. */
@Component
final class PathReading {

    private static final int PROBLEM = 3;

    private final Names names;
    private final Deadlines deadlines;
    private final Clock clock;

    PathReading(Names names, Deadlines deadlines, Clock clock) {
        this.names = names;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param unit null for the centre */
    private record Held(@Nullable String unit, Instant from) {}

    PathView of(CaseFile file, List<HistoryEntry> history) {
        List<PathView.Stay> stays = new ArrayList<>();
        Held held = null;
        for (HistoryEntry entry : history) {
            Held next = after(file, entry);
            boolean same = held != null && next != null && Objects.equals(held.unit, next.unit);
            if (!same) {
                if (held != null) {
                    stays.add(stay(held, entry.at(), entry.command()));
                }
                held = next;
            }
        }
        if (held != null) {
            stays.add(stay(held, null, null));
        }
        int units = (int) leads(file).stream().map(Assignment::unit).distinct().count();
        return new PathView(file.order().number().text(), stays, units, units >= PROBLEM);
    }

    /** Whose time begins with the entry; null once the order has ended. */
    private static @Nullable Held after(CaseFile file, HistoryEntry entry) {
        return switch (entry.to()) {
            case REGISTERED, RETURN_REVIEW, REPLY_REVIEW, CALLBACK -> new Held(null, entry.at());
            case DISPATCHED, HANDLING, SHELVED -> new Held(leadAt(file, entry.at()), entry.at());
            case CLOSED, DECLINED, MERGED, WITHDRAWN -> null;
        };
    }

    private static @Nullable String leadAt(CaseFile file, Instant moment) {
        return leads(file).stream()
                .filter(part -> !part.assignedAt().isAfter(moment)
                        && (part.endedAt() == null || part.endedAt().isAfter(moment)))
                .reduce((earlier, later) -> later)
                .map(Assignment::unit)
                .orElse(null);
    }

    private static List<Assignment> leads(CaseFile file) {
        return file.assignments().stream()
                .filter(part -> part.role() == AssignmentRole.LEAD)
                .toList();
    }

    private PathView.Stay stay(Held held, @Nullable Instant to, @Nullable CommandKind leftBy) {
        Instant end = to == null ? clock.instant() : to;
        return new PathView.Stay(
                held.unit == null ? names.centre() : names.knownUnit(held.unit),
                held.from,
                to,
                leftBy == null ? null : leftBy.path(),
                leftBy == null ? null : leftBy.label(),
                deadlines
                        .calendarOf(held.unit)
                        .workingTimeBetween(held.from, end.isBefore(held.from) ? held.from : end)
                        .toSeconds());
    }
}
