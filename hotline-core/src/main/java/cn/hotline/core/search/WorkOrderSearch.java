package cn.hotline.core.search;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.search.SearchEngine.Found;
import cn.hotline.core.search.SearchEngine.Lookup;
import cn.hotline.core.workorder.WorkOrderNumber;
import org.springframework.stereotype.Service;

/** Full-text search, within what the actor may see. */
@Service
public class WorkOrderSearch {

    private final SearchEngine engine;
    private final CatalogueSource catalogue;

    WorkOrderSearch(SearchEngine engine, CatalogueSource catalogue) {
        this.engine = engine;
        this.catalogue = catalogue;
    }

    /**
     * @throws SearchUnavailable if Elasticsearch does not answer
     * @throws BadCursor if the cursor is none of this query
     */
    public SearchPage search(SearchQuery query, Actor actor) {
        if (!actor.cityWide() && (actor.unit() == null || actor.isCitizen())) {
            return SearchPage.empty();
        }
        WorkOrderNumber number =
                query.text() == null ? null : WorkOrderNumber.parse(query.text().strip());
        Lookup lookup = new Lookup(
                query,
                number == null ? null : number.id(),
                catalogue.catalogue().withBelow(query.category()),
                actor.cityWide() ? null : actor.unit(),
                null);
        if (query.cursor() != null) {
            SearchPosition after = SearchPosition.parse(query.cursor(), lookup.byScore());
            lookup = new Lookup(query, lookup.orderId(), lookup.categories(), lookup.scope(), after);
        }
        return find(lookup);
    }

    private SearchPage find(Lookup lookup) {
        try {
            Found found = engine.find(lookup);
            return new SearchPage(
                    found.hits(), found.last() == null ? null : found.last().cursor());
        } catch (IndexAway e) {
            throw new SearchUnavailable(e);
        }
    }
}
