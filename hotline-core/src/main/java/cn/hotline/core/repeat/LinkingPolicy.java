package cn.hotline.core.repeat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides where a new order belongs. An issue counts by its nearest order and by how its other orders fit, so that orders
 * do not line up in chains of which the ends have nothing in common.
 */
public final class LinkingPolicy {

    /** Orders of an issue that are looked at, the nearest first. */
    private static final int LOOKED_AT = 5;

    private final LikenessSettings settings;

    public LinkingPolicy(LikenessSettings settings) {
        this.settings = settings;
    }

    /**
     * The most likely first; at most the first is a LINK.
     *
     * @param earlier orders before the new one, without those that people refused to join with it
     */
    public List<Belonging> judge(Collection<Related> earlier) {
        Map<Object, List<Related>> groups = new LinkedHashMap<>();
        earlier.stream()
                .sorted(Comparator.comparingDouble(Related::score).reversed())
                .forEach(related -> groups.computeIfAbsent(keyOf(related), none -> new ArrayList<>())
                        .add(related));
        List<Belonging> ranked = groups.values().stream()
                .map(this::belonging)
                .filter(belonging -> belonging.decision() != Decision.NONE)
                .sorted(Comparator.comparingDouble(Belonging::score).reversed())
                .toList();
        return ranked.stream()
                .map(belonging -> belonging == ranked.getFirst() ? belonging : asSuggestion(belonging))
                .toList();
    }

    private static Object keyOf(Related related) {
        return related.issue() == null ? related.number() : related.issue();
    }

    private Belonging belonging(List<Related> group) {
        Related nearest = group.getFirst();
        double mean = group.stream()
                .limit(LOOKED_AT)
                .mapToDouble(Related::score)
                .average()
                .orElseThrow();
        double score = (1 - settings.company()) * nearest.score() + settings.company() * mean;
        return new Belonging(nearest.issue(), nearest.number(), score, settings.decision(score));
    }

    private static Belonging asSuggestion(Belonging belonging) {
        return new Belonging(belonging.issue(), belonging.nearest(), belonging.score(), Decision.SUGGEST);
    }
}
