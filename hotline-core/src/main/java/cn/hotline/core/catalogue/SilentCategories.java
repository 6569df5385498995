package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.Finding.Kind;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchCatalogue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Categories for which, on some day, at some place or for some type, the catalogue knows nothing but a catch-all. */
record SilentCategories(DispatchCatalogue categories, LocalDate from, Findings findings) {

    void find(List<PlacedRule> rules) {
        Map<String, List<PlacedRule>> general = rules.stream()
                .filter(placed -> placed.rule().category() != null
                        && placed.rule().area() == null
                        && placed.rule().type() == null)
                .collect(Collectors.groupingBy(
                        placed -> Objects.requireNonNull(placed.rule().category())));
        for (Category category : categories.categories()) {
            if (category.opened() && categories.isAssignable(category.code())) {
                List<PlacedRule> covering = Stream.of(category.code(), category.parentCode())
                        .filter(Objects::nonNull)
                        .flatMap(code -> general.getOrDefault(code, List.of()).stream())
                        .sorted(Comparator.comparing(placed -> placed.rule().validFrom()))
                        .toList();
                tell(category, firstDayWithout(covering));
            }
        }
    }

    /** @return null when there is always a rule */
    private @Nullable LocalDate firstDayWithout(List<PlacedRule> byStart) {
        LocalDate day = from;
        for (PlacedRule placed : byStart) {
            if (placed.rule().validFrom().isAfter(day)) {
                return day;
            }
            if (placed.rule().validTo() == null) {
                return null;
            }
            LocalDate after = placed.rule().validTo().plusDays(1);
            day = after.isAfter(day) ? after : day;
        }
        return day;
    }

    private void tell(Category category, @Nullable LocalDate day) {
        if (day != null) {
            findings.add(
                    Kind.GAP,
                    category.code(),
                    "category-without-rule",
                    "“" + category.name() + "”自 " + day + " 起没有不限区域和类型的规则，未列明的由兜底单位接收",
                    false);
        }
    }
}
