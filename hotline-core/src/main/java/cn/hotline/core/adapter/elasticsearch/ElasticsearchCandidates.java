package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.embedding.Model;
import cn.hotline.core.embedding.Vectors;
import cn.hotline.core.repeat.Candidate;
import cn.hotline.core.repeat.CandidateSource;
import cn.hotline.core.repeat.Rarity;
import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.KnnSearch;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.TermvectorsResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.termvectors.FieldStatistics;
import co.elastic.clients.elasticsearch.core.termvectors.Term;
import co.elastic.clients.elasticsearch.core.termvectors.TermVector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Candidates by BM25 on pairs of characters, the title counting twice, and by the nearest vectors. */
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
            "location",
            "title",
            "content");

    /** Vectors that are visited for each that is asked for; more find more and take longer. */
    private static final int VISITED = 3;

    /** Pairs of characters of a text, the most telling first, by which appeals are looked for. */
    private static final int WORDS = 25;

    private static final String PAIRS = "content.cjk";

    private final ElasticsearchAsyncClient client;
    private final ElasticsearchSettings settings;

    ElasticsearchCandidates(ElasticsearchClient client, ElasticsearchSettings settings) {
        this.client = new ElasticsearchAsyncClient(client._transport());
        this.settings = settings;
    }

    @Override
    public CompletableFuture<List<Candidate>> byWords(String text, int limit, Duration patience) {
        return found(search(limit, patience)
                .query(q -> q.bool(bool -> bool.should(rarest("title.cjk", text, 2f), rarest(PAIRS, text, 1f))
                        .minimumShouldMatch("1"))));
    }

    @Override
    public CompletableFuture<List<Candidate>> byMeaning(Vectors vectors, Model model, int limit, Duration patience) {
        return found(search(limit, patience).knn(nearest("embedding.text", vectors.text(), model, limit)))
                .thenCombine(
                        found(search(limit, patience).knn(nearest("embedding.title", vectors.title(), model, limit))),
                        (byText, byTitle) ->
                                Stream.concat(byText.stream(), byTitle.stream()).toList());
    }

    private static KnnSearch nearest(String field, float[] vector, Model model, int limit) {
        return KnnSearch.of(knn -> knn.field(field)
                .queryVector(boxed(vector))
                .k(limit)
                .numCandidates(limit * VISITED)
                .filter(f -> f.term(term -> term.field("embedding.model").value(model.key()))));
    }

    /** An artificial document has its terms looked up in the index without being written. */
    @Override
    public CompletableFuture<Rarity> rarity(String text) {
        return Calls.to(client.<Map<String, String>>termvectors(request -> request.index(settings.alias())
                        .doc(Map.of("content", text))
                        .fields(PAIRS)
                        .termStatistics(true)
                        .fieldStatistics(true)
                        .positions(false)
                        .offsets(false)
                        .payloads(false)))
                .thenApply(ElasticsearchCandidates::rarityIn);
    }

    private static Rarity rarityIn(TermvectorsResponse response) {
        TermVector vector = response.termVectors().get(PAIRS);
        Map<String, Long> holding = new HashMap<>();
        FieldStatistics field = vector == null ? null : vector.fieldStatistics();
        if (vector != null) {
            for (Map.Entry<String, Term> term : vector.terms().entrySet()) {
                Integer documents = term.getValue().docFreq();
                holding.put(term.getKey(), documents == null ? 0L : documents);
            }
        }
        return new Rarity(holding, field == null ? 0 : field.docCount());
    }

    private SearchRequest.Builder search(int limit, Duration patience) {
        return new SearchRequest.Builder()
                .index(settings.alias())
                .size(limit)
                .timeout(patience.toMillis() + "ms")
                .trackTotalHits(total -> total.enabled(false))
                .source(source -> source.filter(filter -> filter.includes(COMPARED)));
    }

    private CompletableFuture<List<Candidate>> found(SearchRequest.Builder request) {
        return Calls.to(client.search(request.build(), Candidate.class))
                .thenApply(Calls::whole)
                .thenApply(ElasticsearchCandidates::sources);
    }

    /** What nearly every appeal says would cost most of the search and tell next to nothing. */
    private static Query rarest(String field, String text, float boost) {
        return Query.of(q -> q.moreLikeThis(m -> m.fields(field)
                .like(like -> like.text(text))
                .maxQueryTerms(WORDS)
                .minTermFreq(1)
                .minDocFreq(1)
                .minimumShouldMatch("3<10%")
                .boost(boost)));
    }

    private static List<Candidate> sources(SearchResponse<Candidate> response) {
        return response.hits().hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static List<Float> boxed(float[] vector) {
        List<Float> boxed = new ArrayList<>(vector.length);
        for (float value : vector) {
            boxed.add(value);
        }
        return boxed;
    }
}
