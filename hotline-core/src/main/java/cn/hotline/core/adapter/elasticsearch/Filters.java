package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.search.SearchEngine.Lookup;
import cn.hotline.core.search.SearchQuery;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What restricts a search without changing its ranking. */
final class Filters {

    private final List<Query> filters = new ArrayList<>();

    private Filters() {}

    static List<Query> of(Lookup lookup) {
        SearchQuery query = lookup.query();
        Filters all = new Filters();
        all.term("scope", lookup.scope());
        all.term("scope", query.unit());
        all.terms("state", query.states().stream().map(Enum::name).toList());
        all.terms("category", lookup.categories());
        all.term("type", name(query.type()));
        all.term("urgency", name(query.urgency()));
        all.term("channel", name(query.channel()));
        all.term("district", query.district());
        all.term("subdistrict", query.subdistrict());
        all.term("community", query.community());
        all.between("nextDueAt", null, query.dueBefore());
        all.between("registeredAt", query.registeredFrom(), query.registeredBefore());
        Long id = lookup.orderId();
        if (id != null) {
            all.filters.add(Query.of(q -> q.ids(ids -> ids.values(id.toString()))));
        }
        return all.filters;
    }

    static Query is(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    static Query within(String field, @Nullable Instant from, @Nullable Instant before) {
        return Query.of(q -> q.range(r -> r.date(date -> {
            date.field(field);
            if (from != null) {
                date.gte(from.toString());
            }
            return before == null ? date : date.lt(before.toString());
        })));
    }

    private void term(String field, @Nullable String value) {
        if (value != null) {
            filters.add(is(field, value));
        }
    }

    private void terms(String field, Collection<String> values) {
        if (!values.isEmpty()) {
            List<FieldValue> all = values.stream().map(FieldValue::of).toList();
            filters.add(Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(all)))));
        }
    }

    private void between(String field, @Nullable Instant from, @Nullable Instant before) {
        if (from != null || before != null) {
            filters.add(within(field, from, before));
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
