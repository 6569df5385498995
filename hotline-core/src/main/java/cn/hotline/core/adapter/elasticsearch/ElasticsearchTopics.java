package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.repeat.TopicCount;
import cn.hotline.core.repeat.TopicSource;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts categories by district, and the distinct callers in each; exact up to 3,000 callers of one topic. */
@Component
class ElasticsearchTopics implements TopicSource {

    private static final int CATEGORIES = 500;
    private static final int DISTRICTS = 50;
    private static final int EXACT = 3000;
    private static final String NOWHERE = "-";

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;

    ElasticsearchTopics(ElasticsearchClient client, ElasticsearchSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public List<TopicCount> count(Instant before, Instant from, Instant until, @Nullable String scope) {
        List<Query> filters = new ArrayList<>(List.of(Filters.within("registeredAt", before, until)));
        if (scope != null) {
            filters.add(Filters.is("scope", scope));
        }
        SearchResponse<Void> response = Calls.whole(Calls.to(() -> client.search(
                search -> search.index(settings.alias())
                        .size(0)
                        .timeout(settings.searchTimeout().toMillis() + "ms")
                        .query(q -> q.bool(bool -> bool.filter(filters)))
                        .aggregations("categories", categories(from, until)),
                Void.class)));
        List<TopicCount> counts = new ArrayList<>();
        for (StringTermsBucket category : buckets(response.aggregations(), "categories")) {
            for (StringTermsBucket district : buckets(category.aggregations(), "districts")) {
                counts.add(count(category.key().stringValue(), district));
            }
        }
        return counts;
    }

    private static Aggregation categories(Instant from, Instant until) {
        Aggregation callers =
                Aggregation.of(a -> a.cardinality(c -> c.field("callerIndex").precisionThreshold(EXACT)));
        Aggregation now = Aggregation.of(
                a -> a.filter(Filters.within("registeredAt", from, until)).aggregations("callers", callers));
        Aggregation districts = Aggregation.of(
                a -> a.terms(t -> t.field("district").size(DISTRICTS).missing(NOWHERE))
                        .aggregations("now", now));
        return Aggregation.of(
                a -> a.terms(t -> t.field("category").size(CATEGORIES)).aggregations("districts", districts));
    }

    private static TopicCount count(String category, StringTermsBucket district) {
        var now = Objects.requireNonNull(district.aggregations().get("now")).filter();
        long callers = Objects.requireNonNull(now.aggregations().get("callers"))
                .cardinality()
                .value();
        String code = district.key().stringValue();
        return new TopicCount(
                category,
                code.equals(NOWHERE) ? null : code,
                now.docCount(),
                callers,
                district.docCount() - now.docCount());
    }

    private static List<StringTermsBucket> buckets(Map<String, Aggregate> aggregations, String name) {
        return Objects.requireNonNull(aggregations.get(name)).sterms().buckets().array();
    }
}
