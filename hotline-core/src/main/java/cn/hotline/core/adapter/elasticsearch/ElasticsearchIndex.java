package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.notice.Delivery;
import cn.hotline.core.search.IndexStamp;
import cn.hotline.core.search.SearchDocument;
import cn.hotline.core.search.WorkOrderIndex;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.json.JsonData;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The orders' index in Elasticsearch: documents written, stamped and forgotten. */
@Component
class ElasticsearchIndex implements WorkOrderIndex {

    private static final List<String> STAMP = List.of("number", "version", "state", "embedding.model");

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;
    private final IndexGenerations generations;
    private final BulkWriter writer;
    private volatile boolean complete;

    ElasticsearchIndex(
            ElasticsearchClient client,
            ElasticsearchSettings settings,
            IndexGenerations generations,
            BulkWriter writer) {
        this.client = client;
        this.settings = settings;
        this.generations = generations;
        this.writer = writer;
    }

    /** The part of a document that is compared with MySQL. */
    record Stamp(
            @Nullable String number,
            @Nullable Integer version,
            @Nullable String state,
            @Nullable Embedded embedding) {}

    record Embedded(@Nullable String model) {}

    /** An index of an earlier release is given what its mapping lacks when it is met first. */
    @Override
    public boolean isLive() {
        boolean live = generations.exists(settings.alias());
        if (live && !complete) {
            generations.complete();
            complete = true;
        }
        return live;
    }

    @Override
    public boolean hasNext() {
        return generations.exists(settings.nextAlias());
    }

    @Override
    public String createNext() {
        return generations.createNext();
    }

    @Override
    public void promoteNext() {
        generations.promoteNext();
    }

    @Override
    public Delivery put(List<SearchDocument> documents, Target target) {
        return writer.put(documents, target);
    }

    @Override
    public List<IndexStamp> stamps(Collection<Long> ids, Target target) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String alias = target == Target.NEXT ? settings.nextAlias() : settings.alias();
        List<String> keys = ids.stream().map(String::valueOf).toList();
        MgetResponse<Stamp> found =
                Calls.to(() -> client.mget(get -> get.index(alias).ids(keys).sourceIncludes(STAMP), Stamp.class));
        return found.docs().stream()
                .filter(doc -> doc.isResult() && doc.result().found())
                .map(doc -> stamp(
                        doc.result().id(), doc.result().version(), doc.result().source()))
                .toList();
    }

    @Override
    public List<IndexStamp> stampsBetween(long after, long upTo, int limit) {
        SearchResponse<Stamp> found = Calls.to(() -> client.search(
                search -> search.index(settings.alias())
                        .query(q -> q.range(r -> r.untyped(
                                id -> id.field("id").gt(JsonData.of(after)).lte(JsonData.of(upTo)))))
                        .sort(sort -> sort.field(f -> f.field("id").order(SortOrder.Asc)))
                        .size(limit)
                        .version(true)
                        .trackTotalHits(total -> total.enabled(false))
                        .source(source -> source.filter(filter -> filter.includes(STAMP))),
                Stamp.class));
        return found.hits().hits().stream()
                .map(hit -> stamp(hit.id(), hit.version(), hit.source()))
                .toList();
    }

    @Override
    public void forget(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<BulkOperation> deletions = ids.stream()
                .map(id -> BulkOperation.of(op -> op.delete(d -> d.id(String.valueOf(id)))))
                .toList();
        Calls.to(() -> client.bulk(bulk -> bulk.index(settings.alias())
                .requireAlias(true)
                .refresh(Refresh.True)
                .operations(deletions)));
    }

    @Override
    public void refresh() {
        Calls.to(() -> client.indices().refresh(refresh -> refresh.index(settings.alias())));
    }

    private static IndexStamp stamp(@Nullable String key, @Nullable Long external, @Nullable Stamp stamp) {
        long id = key == null || !key.matches("\\d{1,18}") ? -1 : Long.parseLong(key);
        int version = stamp == null || stamp.version() == null ? -1 : stamp.version();
        return new IndexStamp(
                id,
                external == null ? -1 : external,
                stamp == null ? null : stamp.number(),
                version,
                stamp == null ? null : stamp.state(),
                stamp == null || stamp.embedding() == null
                        ? null
                        : stamp.embedding().model());
    }
}
