package cn.hotline.core.topic;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.KnownCodes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Alerts, for the centre, which alone sees the whole city. */
@Service
public class TopicAlerts {

    private final AlertStore store;
    private final KnownCodes known;
    private final CatalogueSource catalogue;

    TopicAlerts(AlertStore store, KnownCodes known, CatalogueSource catalogue) {
        this.store = store;
        this.known = known;
        this.catalogue = catalogue;
    }

    /** The newest first. @throws cn.hotline.core.workorder.Refusal.InvalidCommand for an unknown category or district */
    public Page<TopicAlert> list(AlertStore.Search search, @Nullable String cursor, int limit, Actor reader) {
        if (!reader.cityWide()) {
            throw TopicRefused.notPermitted("热点预警由热线中心查看");
        }
        known.refuseUnknownCategory("category", search.category());
        known.refuseUnknownUnit("district", search.district());
        List<TopicAlert> found =
                store.page(search, catalogue.catalogue().withBelow(search.category()), Cursor.below(cursor), limit + 1);
        return Page.of(found, limit, TopicAlert::id);
    }
}
