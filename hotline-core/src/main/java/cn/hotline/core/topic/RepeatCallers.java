package cn.hotline.core.topic;

import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.repeat.Viewing;
import cn.hotline.core.workorder.KnownCodes;
import cn.hotline.core.workorder.Refusal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** How many people call again and again, never who: groups of fewer than three are left out. */
@Service
public class RepeatCallers {

    private static final int GROUPS = 5_000;

    private final TopicStore store;
    private final CatalogueSource catalogue;
    private final TopicSettings settings;
    private final KnownCodes known;
    private final Clock clock;

    RepeatCallers(TopicStore store, CatalogueSource catalogue, TopicSettings settings, KnownCodes known, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.settings = settings;
        this.known = known;
        this.clock = clock;
    }

    /**
     * By group, then by times.
     *
     * @param grouping what appeals are counted together: somebody who called about two categories twice each called twice
     *     about each
     * @param category with those below it; null: all
     * @throws Refusal.InvalidCommand for an unknown category or district, or a window of more than 366 days
     */
    public List<CallerGroup> report(
            TimeWindow window, Grouping grouping, @Nullable String category, @Nullable String district, Actor viewer) {
        known.refuseUnknownCategory("category", category);
        known.refuseUnknownUnit("district", district);
        if (window.isTooLong()) {
            throw new Refusal.InvalidCommand("to", "too-long", "期间最长" + TimeWindow.LONGEST.toDays() + "天");
        }
        TopicQuery query = new TopicQuery(
                grouping,
                window.from(),
                window.from(),
                window.to(),
                clock.instant(),
                catalogue.catalogue().withBelow(category),
                district,
                Viewing.mayLook(viewer) ? Viewing.scope(viewer) : "-");
        return store.callers(query, settings.callers(), GROUPS).stream()
                .map(group -> group.discreet(settings.callers()))
                .toList();
    }
}
