package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.topic.TermSource;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words that stand out against the whole index, with the texts they come from; a sample of each corner is looked at. */
@Component
class ElasticsearchTerms implements TermSource {

    /** As many as Elasticsearch lets an aggregation return. */
    private static final int SAMPLE = 100;

    private static final int WORDS = 60;
    private static final int APPEALS = 3;

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;

    ElasticsearchTerms(ElasticsearchClient client, ElasticsearchSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** What is needed of a document. */
    record Said(
            @Nullable String callerIndex,
            @Nullable String title,
            @Nullable String content) {}

    @Override
    public List<Sample> samples(List<Corner> corners) {
        SearchResponse<Void> response = Calls.whole(Calls.to(() -> client.search(request(corners), Void.class)));
        return IntStream.range(0, corners.size())
                .mapToObj(no -> sample(response.aggregations(), "corner" + no))
                .toList();
    }

    private SearchRequest request(List<Corner> corners) {
        return SearchRequest.of(search -> {
            search.index(settings.alias())
                    .size(0)
                    .timeout(settings.searchTimeout().toMillis() + "ms");
            for (int no = 0; no < corners.size(); no++) {
                search.aggregations("corner" + no, corner(corners.get(no)));
            }
            return search;
        });
    }

    private static Aggregation corner(Corner corner) {
        Aggregation words = Aggregation.of(a -> a.significantText(text -> text.field("content")
                .sourceFields("title", "content")
                .size(WORDS)
                .minDocCount((long) APPEALS)));
        Aggregation texts = Aggregation.of(a -> a.topHits(top -> top.size(SAMPLE)
                .source(source -> source.filter(filter -> filter.includes("callerIndex", "title", "content")))));
        Aggregation sample = Aggregation.of(a ->
                a.sampler(s -> s.shardSize(SAMPLE)).aggregations("words", words).aggregations("texts", texts));
        return Aggregation.of(a -> a.filter(within(corner)).aggregations("sample", sample));
    }

    private static Query within(Corner corner) {
        List<Query> filters = new ArrayList<>(List.of(
                Filters.within("registeredAt", corner.from(), corner.until()),
                Query.of(q -> q.bool(b -> b.mustNot(
                        Query.of(hidden -> hidden.term(t -> t.field("sealed").value(true))),
                        Filters.is("type", "COMMENDATION"))))));
        if (!corner.categories().isEmpty()) {
            List<FieldValue> codes =
                    corner.categories().stream().map(FieldValue::of).toList();
            filters.add(Query.of(q -> q.terms(t -> t.field("category").terms(v -> v.value(codes)))));
        }
        if (corner.district() != null) {
            filters.add(Filters.is("district", corner.district()));
        } else if (!corner.everywhere()) {
            filters.add(Query.of(q -> q.bool(b -> b.mustNot(m -> m.exists(e -> e.field("district"))))));
        }
        if (corner.scope() != null) {
            filters.add(Filters.is("scope", corner.scope()));
        }
        return Query.of(q -> q.bool(b -> b.filter(filters)));
    }

    private static Sample sample(Map<String, Aggregate> aggregations, String name) {
        Map<String, Aggregate> found = of(of(aggregations, name).filter().aggregations(), "sample")
                .sampler()
                .aggregations();
        List<String> words = of(found, "words").sigsterms().buckets().array().stream()
                .map(SignificantStringTermsBucket::key)
                .toList();
        List<Text> texts = of(found, "texts").topHits().hits().hits().stream()
                .map(hit -> Objects.requireNonNull(hit.source()).to(Said.class))
                .map(said -> new Text(said.callerIndex(), said.title() + "。" + said.content()))
                .toList();
        return new Sample(words, texts);
    }

    private static Aggregate of(Map<String, Aggregate> aggregations, String name) {
        return Objects.requireNonNull(aggregations.get(name), name);
    }
}
