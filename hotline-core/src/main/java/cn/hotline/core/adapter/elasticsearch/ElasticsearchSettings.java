package cn.hotline.core.adapter.elasticsearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is.
 *
 * @param url one or more nodes of one cluster
 * @param alias name under which the orders are found; indexes are called after it
 * @param apiKey base64, as Elasticsearch gives it out; null where security is off
 * @param connectTimeout short, so that an absent Elasticsearch costs little
 */
@ConfigurationProperties("hotline.elasticsearch")
public record ElasticsearchSettings(
        @DefaultValue("http://127.0.0.1:9200") List<URI> url,
        @DefaultValue("work-orders") String alias,
        @Nullable String apiKey,
        @DefaultValue("300ms") Duration connectTimeout,
        @DefaultValue("10s") Duration bulkTimeout,
        @DefaultValue("3s") Duration searchTimeout) {

    /** The index that is being built. */
    String nextAlias() {
        return alias + "-next";
    }

    /** All indexes of orders, by a pattern that no alias fits. */
    String indexPattern() {
        return alias + "-v*";
    }
}
