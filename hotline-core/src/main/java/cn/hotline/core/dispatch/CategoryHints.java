package cn.hotline.core.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Categories whose names share characters with a text, a hint for the agent and never a decision. */
public final class CategoryHints {

    private static final int MOST = 3;

    private final DispatchCatalogue catalogue;

    public CategoryHints(DispatchCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param score share of the name's neighbouring characters that the text has, 0 to 1 */
    public record SuggestedCategory(String code, String name, double score) {}

    /** The best first; empty when nothing fits. */
    public List<SuggestedCategory> forText(String text) {
        return catalogue.categories().stream()
                .filter(category -> category.opened() && catalogue.isAssignable(category.code()))
                .map(category -> new SuggestedCategory(category.code(), category.name(), share(category.name(), text)))
                .filter(suggested -> suggested.score() > 0)
                .sorted(Comparator.comparingDouble(SuggestedCategory::score).reversed())
                .limit(MOST)
                .toList();
    }

    private static double share(String name, String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        long found = pairs.stream().filter(text::contains).count();
        return pairs.isEmpty() ? 0 : (double) found / pairs.size();
    }
}
