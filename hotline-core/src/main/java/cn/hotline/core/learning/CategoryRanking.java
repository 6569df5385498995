package cn.hotline.core.learning;

import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.CategoryHints;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.repeat.Precedent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Categories of the most similar appeals, near ones counting far more; names that the text mentions fill up. */
record CategoryRanking(DispatchCatalogue catalogue) {

    private static final int NEAREST = 10;

    List<SuggestedCategory> rank(String text, List<Precedent> precedents) {
        List<Precedent> nearest = precedents.stream()
                .filter(precedent -> catalogue.isAssignable(precedent.category()))
                .sorted(Comparator.comparingDouble(Precedent::likeness).reversed())
                .limit(NEAREST)
                .toList();
        double all = nearest.stream().mapToDouble(CategoryRanking::weight).sum();
        Map<String, List<Precedent>> byCategory = nearest.stream()
                .collect(Collectors.groupingBy(Precedent::category, LinkedHashMap::new, Collectors.toList()));
        Stream<SuggestedCategory> learned = byCategory.entrySet().stream()
                .map(entry -> learned(entry.getKey(), entry.getValue(), all))
                .sorted(Comparator.comparingDouble(SuggestedCategory::score).reversed());
        Stream<SuggestedCategory> named = new CategoryHints(catalogue)
                .forText(text).stream()
                        .map(hint -> new SuggestedCategory(
                                hint.code(), hint.name(), hint.score(), SuggestedCategory.Source.NAME, 0));
        Map<String, SuggestedCategory> merged = new LinkedHashMap<>();
        Stream.concat(learned, named).forEach(suggested -> merged.putIfAbsent(suggested.code(), suggested));
        return merged.values().stream().limit(UnitRanking.SUGGESTIONS).toList();
    }

    private SuggestedCategory learned(String code, List<Precedent> precedents, double all) {
        Category category = Objects.requireNonNull(catalogue.category(code));
        double own = precedents.stream().mapToDouble(CategoryRanking::weight).sum();
        return new SuggestedCategory(
                code, category.name(), own / all, SuggestedCategory.Source.HISTORY, precedents.size());
    }

    private static double weight(Precedent precedent) {
        return precedent.likeness() * precedent.likeness();
    }
}
