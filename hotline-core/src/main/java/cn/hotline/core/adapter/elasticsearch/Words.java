package cn.hotline.core.adapter.elasticsearch;

import cn.hotline.core.language.SimplifiedChinese;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.stream.Stream;

/**
 * How words are looked for: as words of a Chinese sentence (smartcn), which ranks well, and as pairs of neighbouring
 * characters (cjk), which misses no name that a dictionary does not know.
 */
final class Words {

    static final List<String> FIELDS = List.of("title", "content", "supplements", "replies");

    private static final List<String> WORDS = List.of("title^2", "content", "supplements", "replies", "address");
    private static final List<String> PAIRS =
            List.of("title.cjk^2", "content.cjk", "supplements.cjk", "replies.cjk", "address.cjk");
    private static final int FRAGMENT = 100;
    private static final int FRAGMENTS = 3;

    private Words() {}

    /** Texts stand in the index as they were written, nearly all in simplified characters. */
    static Query query(String text) {
        return Query.of(q -> q.bool(bool -> bool.minimumShouldMatch("1")
                .should(Stream.of(text, SimplifiedChinese.of(text))
                        .distinct()
                        .map(Words::written)
                        .toList())));
    }

    private static Query written(String text) {
        return Query.of(q -> q.bool(bool -> bool.minimumShouldMatch("1")
                .should(s -> s.multiMatch(m -> m.query(text)
                        .fields(WORDS)
                        .type(TextQueryType.CrossFields)
                        .operator(Operator.And)))
                .should(s -> s.multiMatch(m -> m.query(text)
                        .fields(PAIRS)
                        .type(TextQueryType.MostFields)
                        .minimumShouldMatch("2<75%")))));
    }

    /** Escaped for HTML, because a page will show it as HTML. */
    static Highlight highlight() {
        return Highlight.of(h -> {
            h.type(HighlighterType.Unified)
                    .encoder(HighlighterEncoder.Html)
                    .preTags("<em>")
                    .postTags("</em>")
                    .fragmentSize(FRAGMENT)
                    .numberOfFragments(FRAGMENTS);
            for (String field : FIELDS) {
                h.fields(NamedValue.of(field, HighlightField.of(f -> f.matchedFields(field, field + ".cjk"))));
            }
            return h;
        });
    }
}
