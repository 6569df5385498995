package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.repeat.Candidate;
import cn.hotline.core.repeat.CandidateSource;
import cn.hotline.core.repeat.Draft;
import cn.hotline.core.repeat.SimilarAppeals;
import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Appeals that share pairs of characters with a draft, by BM25, the title counting twice. */
@Component
class ElasticsearchCandidates implements CandidateSource {

    private static final List<String> COMPARED = List.of(
            "number",
            "state",
            "category",
            "district",
            "community",
            "leadUnit",
            "scope",
            "callerIndex",
            "registeredAt",
            "endedAt",
            "title",
            "content");

    private final ElasticsearchAsyncClient client;
    private final ElasticsearchSettings settings;

    ElasticsearchCandidates(ElasticsearchClient client, ElasticsearchSettings settings) {
        this.client = new ElasticsearchAsyncClient(client._transport());
        this.settings = settings;
    }

    @Override
    public CompletableFuture<List<Candidate>> candidates(Draft draft, int limit) {
        return client.search(request(draft, limit), Candidate.class)
                .thenApply(Calls::whole)
                .thenApply(ElasticsearchCandidates::sources);
    }

    private SearchRequest request(Draft draft, int limit) {
        return SearchRequest.of(search -> search.index(settings.alias())
                .size(limit)
                .timeout(SimilarAppeals.PATIENCE.toMillis() + "ms")
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.filter(filter -> filter.includes(COMPARED)))
                .query(q -> q.bool(bool -> bool.should(match("title.cjk", draft, 2f), match("content.cjk", draft, 1f))
                        .minimumShouldMatch("1"))));
    }

    private static Query match(String field, Draft draft, float boost) {
        return Query.of(q ->
                q.match(m -> m.field(field).query(draft.words()).boost(boost).minimumShouldMatch("3<10%")));
    }

    private static List<Candidate> sources(SearchResponse<Candidate> response) {
        return response.hits().hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .toList();
    }
}
