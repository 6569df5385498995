package cn.hotline.core.search;

import cn.hotline.core.embedding.AppealVectors;
import cn.hotline.core.embedding.OrderVectors;
import cn.hotline.core.search.SearchDocument.Embedding;
import cn.hotline.core.search.SearchDocument.Location;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes documents from what MySQL holds, with everything masked that a hit or a highlight must not show. */
@Component
class Documents {

    private final DocumentSource source;
    private final MaskedText text;
    private final AppealVectors vectors;

    Documents(DocumentSource source, MaskedText text, AppealVectors vectors) {
        this.source = source;
        this.text = text;
        this.vectors = vectors;
    }

    /** @param problems orders that cannot be composed, with the reason; unknown orders are in neither */
    record Composed(List<SearchDocument> documents, Map<Long, String> problems) {

        /** Orders without a vector. */
        List<Long> bare() {
            return documents.stream()
                    .filter(document -> document.embedding() == null)
                    .map(SearchDocument::id)
                    .toList();
        }
    }

    Composed compose(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return new Composed(List.of(), Map.of());
        }
        List<OrderRow> orders = source.orders(ids);
        Map<Long, List<String>> scopes = source.scopes(ids).stream()
                .collect(Collectors.groupingBy(
                        ScopeRow::workOrderId, Collectors.mapping(ScopeRow::unit, Collectors.toList())));
        Map<Long, List<TextRow>> texts =
                source.texts(ids).stream().collect(Collectors.groupingBy(TextRow::workOrderId));
        Map<Long, OrderVectors> embedded = vectors.of(ids);
        Map<Long, SearchDocument> documents = new TreeMap<>();
        Map<Long, String> problems = new HashMap<>();
        for (OrderRow order : orders) {
            try {
                documents.put(
                        order.id(),
                        document(
                                order,
                                scopes.getOrDefault(order.id(), List.of()),
                                texts.getOrDefault(order.id(), List.of()),
                                embedding(embedded.get(order.id()))));
            } catch (RuntimeException e) {
                problems.put(order.id(), e.toString());
            }
        }
        return new Composed(List.copyOf(documents.values()), problems);
    }

    private SearchDocument document(
            OrderRow order, List<String> scope, List<TextRow> texts, @Nullable Embedding embedding) {
        String number = new WorkOrderNumber(order.id()).text();
        UnaryOperator<String> masked =
                text.of(order.id(), order.sealed(), order.appellantName(), order.appellantPhone());
        return new SearchDocument(
                order.id(),
                number,
                order.version(),
                order.state(),
                order.type(),
                order.urgency(),
                order.channel(),
                order.category(),
                order.district(),
                order.subdistrict(),
                order.community(),
                order.leadUnit(),
                scope,
                order.sealed(),
                callerIndex(order),
                order.registeredAt(),
                order.repliedAt(),
                order.endedAt(),
                order.nextDueAt(),
                order.mergedInto() == null ? null : new WorkOrderNumber(order.mergedInto()).text(),
                masked.apply(order.title()),
                masked.apply(order.content()),
                order.sealed() || order.address() == null ? null : masked.apply(order.address()),
                location(order),
                texts(texts, true).map(masked).toList(),
                texts(texts, false).map(masked).toList(),
                embedding);
    }

    private @Nullable Embedding embedding(@Nullable OrderVectors of) {
        return of == null ? null : new Embedding(vectors.model().key(), of.text(), of.title());
    }

    private static @Nullable String callerIndex(OrderRow order) {
        byte[] index = order.callerIndex();
        return order.sealed() || index == null ? null : HexFormat.of().formatHex(index);
    }

    private static @Nullable Location location(OrderRow order) {
        BigDecimal latitude = order.latitude();
        BigDecimal longitude = order.longitude();
        return order.sealed() || latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }

    private static Stream<String> texts(List<TextRow> rows, boolean supplements) {
        return rows.stream()
                .filter(row -> (row.command() == CommandKind.SUPPLEMENT) == supplements)
                .flatMap(row -> Stream.of(row.text(), row.publicText()))
                .filter(Objects::nonNull)
                .distinct();
    }
}
