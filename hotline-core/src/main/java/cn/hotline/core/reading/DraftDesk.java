package cn.hotline.core.reading;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.Matter;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.Whereabouts;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.AreaFinder;
import cn.hotline.core.workorder.Command;
import cn.hotline.core.workorder.Deadlines;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.Urgency;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an appeal would lead to if it were registered now; nothing is stored, and fields may still be missing. */
@Service
public class DraftDesk {

    private final CatalogueSource catalogue;
    private final UnitDirectory units;
    private final Deadlines deadlines;
    private final Views views;
    private final Clock clock;

    DraftDesk(CatalogueSource catalogue, UnitDirectory units, Deadlines deadlines, Views views, Clock clock) {
        this.catalogue = catalogue;
        this.units = units;
        this.deadlines = deadlines;
        this.views = views;
        this.clock = clock;
    }

    /** @param where the areas found, with those above filled in */
    public record Preview(
            Instant at,
            Whereabouts where,
            @Nullable String category,
            String type,
            String text,
            List<ClockView> deadlines) {}

    /** @throws Refusal.InvalidCommand when a category or an area is given that does not exist */
    public Preview preview(Command.Register draft) {
        List<Refusal.FieldError> errors = new ArrayList<>();
        DispatchCatalogue categories = catalogue.catalogue();
        Whereabouts where = new AreaFinder(units.units()).find(draft.place(), errors);
        @Nullable String category = draft.category();
        if (category != null && !category.isBlank() && !categories.isAssignable(category)) {
            errors.add(new Refusal.FieldError("category", "unknown-category", "没有这一诉求类别，或它不是末级类别"));
        }
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
        Instant now = clock.instant();
        String text = Objects.requireNonNullElse(draft.title(), "") + Objects.requireNonNullElse(draft.content(), "");
        return new Preview(
                now,
                where,
                category == null || category.isBlank() ? null : category,
                typeOf(draft),
                text,
                clocks(draft, where, now));
    }

    private List<ClockView> clocks(Command.Register draft, Whereabouts where, Instant now) {
        boolean urgent = draft.urgency() == Urgency.URGENT;
        List<ClockKind> kinds = urgent
                ? List.of(ClockKind.DISPATCH, ClockKind.CLOSE, ClockKind.FEEDBACK)
                : List.of(ClockKind.DISPATCH, ClockKind.CLOSE);
        Matter matter = matter(draft, urgent, where);
        List<ClockView> clocks = new ArrayList<>();
        for (ClockKind kind : kinds) {
            clocks.add(views.clock(
                    deadlines.rules().start(clocks.size() + 1, kind, null, 0, matter, now, deadlines.calendar())));
        }
        return clocks;
    }

    private static String typeOf(Command.Register draft) {
        return Objects.requireNonNullElse(draft.type(), AppealType.HELP_REQUEST).name();
    }

    private Matter matter(Command.Register draft, boolean urgent, Whereabouts where) {
        @Nullable String area = where.narrowest();
        String type = typeOf(draft);
        String category = Objects.requireNonNullElse(draft.category(), "");
        return new Matter(
                type,
                urgent,
                catalogue.catalogue().deadlineClass(category, type, where),
                category,
                area == null ? List.of() : units.units().selfAndAbove(area));
    }
}
