package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.notice.Delivery;
import cn.hotline.core.search.IndexAway;
import cn.hotline.core.search.SearchDocument;
import cn.hotline.core.search.WorkOrderIndex.Target;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.mget.MultiGetOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes documents by bulk requests under the orders' own versions, so that a late writer never overwrites a newer one. */
@Component
class BulkWriter {

    private static final int DOCUMENTS = 500;
    private static final int CHARACTERS = 1_000_000;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int OK = 299;

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;

    BulkWriter(ElasticsearchClient client, ElasticsearchSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    Delivery put(List<SearchDocument> documents, Target target) {
        Delivery delivery = new Delivery(new HashMap<>(), new HashSet<>());
        List<SearchDocument> batch = new ArrayList<>();
        int characters = 0;
        for (SearchDocument document : documents) {
            if (!batch.isEmpty() && (batch.size() == DOCUMENTS || characters + document.textLength() > CHARACTERS)) {
                send(batch, target, delivery);
                batch = new ArrayList<>();
                characters = 0;
            }
            batch.add(document);
            characters += document.textLength();
        }
        if (!batch.isEmpty()) {
            send(batch, target, delivery);
        }
        return delivery;
    }

    /** A request that is refused as a whole is taken apart until the documents to blame stand alone. */
    private void send(List<SearchDocument> batch, Target target, Delivery delivery) {
        try {
            BulkResponse response =
                    Calls.to(() -> client.bulk(bulk -> bulk.requireAlias(true).operations(operations(batch, target))));
            response.items().forEach(item -> judge(item, target, delivery));
            reviewConflicts(response.items(), delivery);
        } catch (ElasticsearchException e) {
            if (batch.size() == 1) {
                delivery.problems().put(batch.getFirst().id(), String.valueOf(e.getMessage()));
                return;
            }
            int half = batch.size() / 2;
            send(batch.subList(0, half), target, delivery);
            send(batch.subList(half, batch.size()), target, delivery);
        }
    }

    /** A conflict means that a newer document is there, unless it was deleted and its version is still remembered. */
    private void reviewConflicts(List<BulkResponseItem> items, Delivery delivery) {
        List<MultiGetOperation> conflicts = items.stream()
                .filter(item -> item.status() == CONFLICT)
                .map(item -> MultiGetOperation.of(get -> get.index(item.index()).id(String.valueOf(item.id()))))
                .toList();
        if (conflicts.isEmpty()) {
            return;
        }
        MgetResponse<Void> found = Calls.to(() ->
                client.mget(get -> get.docs(conflicts).source(source -> source.fetch(false)), Void.class));
        found.docs().stream()
                .filter(doc -> doc.isResult() && !doc.result().found())
                .forEach(doc -> delivery.later().add(Long.valueOf(doc.result().id())));
    }

    private List<BulkOperation> operations(List<SearchDocument> batch, Target target) {
        List<BulkOperation> operations = new ArrayList<>();
        if (target != Target.LIVE) {
            batch.forEach(document -> operations.add(write(document, settings.nextAlias())));
        }
        if (target != Target.NEXT) {
            batch.forEach(document -> operations.add(write(document, settings.alias())));
        }
        return operations;
    }

    private static BulkOperation write(SearchDocument document, String alias) {
        return BulkOperation.of(op -> op.index(index -> index.index(alias)
                .id(String.valueOf(document.id()))
                .versionType(VersionType.ExternalGte)
                .version((long) document.version())
                .document(document)));
    }

    private void judge(BulkResponseItem item, Target target, Delivery delivery) {
        int status = item.status();
        boolean nextGone = status == NOT_FOUND
                && target == Target.BOTH
                && settings.nextAlias().equals(item.index());
        if (status <= OK || status == CONFLICT || nextGone) {
            return;
        }
        ErrorCause error = item.error();
        String problem = status + " " + (error == null ? "" : error.type() + ": " + error.reason());
        if (status == NOT_FOUND || Calls.isTransient(status)) {
            throw new IndexAway("Elasticsearch cannot write now: " + problem, new IllegalStateException(problem));
        }
        delivery.problems().put(Long.valueOf(String.valueOf(item.id())), problem);
    }
}
