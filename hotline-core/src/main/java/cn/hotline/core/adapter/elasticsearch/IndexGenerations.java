package cn.hotline.core.adapter.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.put_index_template.IndexTemplateMapping;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Successive indexes behind two aliases: the one in use, and the one being built. */
@Component
class IndexGenerations {

    private static final Logger log = LoggerFactory.getLogger(IndexGenerations.class);

    private static final Time NEVER = Time.of(time -> time.time("-1"));

    private final ElasticsearchClient client;
    private final ElasticsearchSettings settings;

    IndexGenerations(ElasticsearchClient client, ElasticsearchSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    boolean exists(String alias) {
        return Calls.to(() ->
                client.indices().existsAlias(request -> request.name(alias)).value());
    }

    String createNext() {
        String name = settings.alias() + "-v" + UUID.randomUUID();
        boolean live = exists(settings.alias());
        putTemplate();
        dropAbandoned();
        Calls.to(() -> client.indices().create(create -> {
            create.index(name).aliases(settings.nextAlias(), alias -> alias);
            // nobody searches what is only being built, and few large segments cost less than many small ones
            return live
                    ? create.settings(building -> building.refreshInterval(NEVER))
                    : create.aliases(settings.alias(), alias -> alias);
        }));
        return name;
    }

    /** One request, so there is no moment without an index, and none in which a write reaches only the old one. */
    void promoteNext() {
        Set<String> next = holders(settings.nextAlias());
        IndexSettings usual = Objects.requireNonNull(layout().settings());
        Calls.to(() -> client.indices()
                .putSettings(put -> put.index(settings.nextAlias())
                        .settings(live -> live.refreshInterval(
                                Objects.requireNonNull(usual.index()).refreshInterval()))));
        Calls.to(() -> client.indices().refresh(refresh -> refresh.index(settings.nextAlias())));
        List<Action> actions = new ArrayList<>();
        for (String name : next) {
            actions.add(Action.of(a -> a.add(add -> add.index(name).alias(settings.alias()))));
            actions.add(Action.of(a -> a.remove(remove -> remove.index(name).alias(settings.nextAlias()))));
        }
        for (String name : all()) {
            if (!next.contains(name)) {
                actions.add(Action.of(a -> a.removeIndex(remove -> remove.index(name))));
            }
        }
        update(actions);
    }

    /** What an earlier rebuild left behind; a live index only loses its second name. */
    private void dropAbandoned() {
        Set<String> live = holders(settings.alias());
        List<Action> actions = new ArrayList<>();
        for (String name : all()) {
            if (!live.contains(name)) {
                actions.add(Action.of(a -> a.removeIndex(remove -> remove.index(name))));
            }
        }
        for (String name : holders(settings.nextAlias())) {
            if (live.contains(name)) {
                actions.add(Action.of(a -> a.remove(remove -> remove.index(name).alias(settings.nextAlias()))));
            }
        }
        update(actions);
    }

    private void update(List<Action> actions) {
        if (!actions.isEmpty()) {
            Calls.to(() -> client.indices().updateAliases(update -> update.actions(actions)));
        }
    }

    private Set<String> holders(String alias) {
        if (!exists(alias)) {
            return Set.of();
        }
        return Calls.to(() ->
                client.indices().getAlias(get -> get.name(alias)).aliases().keySet());
    }

    private Set<String> all() {
        return Calls.to(() -> client.indices()
                .get(get -> get.index(settings.indexPattern()))
                .indices()
                .keySet());
    }

    /** Adds the fields that the live index lacks; what stands in it already only has them when it is written again. */
    void complete() {
        TypeMapping wanted = Objects.requireNonNull(layout().mappings());
        try {
            Calls.to(() -> client.indices()
                    .putMapping(put -> put.index(settings.alias()).properties(wanted.properties())));
        } catch (ElasticsearchException e) {
            log.warn("the live index keeps its layout until it is rebuilt: {}", e.getMessage());
        }
    }

    private void putTemplate() {
        IndexTemplateMapping layout = layout();
        Calls.to(() -> client.indices()
                .putIndexTemplate(put -> put.name(settings.alias())
                        .indexPatterns(settings.indexPattern())
                        .priority(500L)
                        .template(layout)));
    }

    private static IndexTemplateMapping layout() {
        try (InputStream json = new ClassPathResource("elasticsearch/work-orders.json").getInputStream()) {
            return IndexTemplateMapping.of(template -> template.withJson(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
