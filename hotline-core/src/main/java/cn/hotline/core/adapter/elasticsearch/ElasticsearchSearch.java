package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.search.SearchEngine;
import cn.hotline.core.search.SearchHit;
import cn.hotline.core.search.SearchPosition;
import cn.hotline.core.search.SearchQuery;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds orders by words and filters. */
@Component
class ElasticsearchSearch implements SearchEngine {

    private static final List<String> SHOWN = List.of(
            "id",
            "number",
            "version",
            "state",
            "type",
            "urgency",
            "category",
            "leadUnit",
            "title",
            "registeredAt",
            "nextDueAt");

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;

    ElasticsearchSearch(ElasticsearchClient client, ElasticsearchSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public Found find(Lookup lookup) {
        SearchResponse<FoundDocument> response =
                Calls.whole(Calls.to(() -> client.search(request(lookup), FoundDocument.class)));
        List<Hit<FoundDocument>> hits = response.hits().hits();
        List<SearchHit> found = hits.stream().map(ElasticsearchSearch::hit).toList();
        boolean more = hits.size() == lookup.query().limit();
        return new Found(found, more ? position(hits.getLast(), lookup.byScore()) : null);
    }

    private SearchRequest request(Lookup lookup) {
        SearchQuery query = lookup.query();
        return SearchRequest.of(search -> {
            search.index(settings.alias())
                    .size(query.limit())
                    .timeout(settings.searchTimeout().toMillis() + "ms")
                    .trackTotalHits(total -> total.enabled(false))
                    .source(source -> source.filter(filter -> filter.includes(SHOWN)))
                    .query(q -> q.bool(bool -> bool.filter(Filters.of(lookup))
                            .must(lookup.byScore() ? List.of(Words.query(text(query))) : List.of())));
            if (lookup.byScore()) {
                search.sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                        .highlight(Words.highlight());
            }
            search.sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Desc)));
            SearchPosition after = lookup.after();
            return after == null ? search : search.searchAfter(values(after));
        });
    }

    private static String text(SearchQuery query) {
        return Objects.requireNonNull(query.text());
    }

    private static List<FieldValue> values(SearchPosition after) {
        List<FieldValue> values = new ArrayList<>();
        if (after.score() != null) {
            values.add(FieldValue.of(after.score()));
        }
        values.add(FieldValue.of(after.id()));
        return values;
    }

    private static SearchPosition position(Hit<FoundDocument> hit, boolean byScore) {
        Double score = byScore ? Objects.requireNonNullElse(hit.score(), 0.0) : null;
        return new SearchPosition(score, Long.parseLong(Objects.requireNonNull(hit.id())));
    }

    private static SearchHit hit(Hit<FoundDocument> hit) {
        FoundDocument document = Objects.requireNonNull(hit.source());
        return new SearchHit(
                document.number(),
                document.version(),
                document.state(),
                document.type(),
                document.urgency(),
                document.category(),
                document.leadUnit(),
                document.title(),
                document.registeredAt(),
                document.nextDueAt(),
                Objects.requireNonNullElse(hit.score(), 0.0),
                highlights(hit.highlight()));
    }

    private static List<SearchHit.Highlight> highlights(@Nullable Map<String, List<String>> found) {
        if (found == null) {
            return List.of();
        }
        return Words.FIELDS.stream()
                .map(field -> new SearchHit.Highlight(field, found.getOrDefault(field, List.of())))
                .filter(highlight -> !highlight.fragments().isEmpty())
                .toList();
    }
}
