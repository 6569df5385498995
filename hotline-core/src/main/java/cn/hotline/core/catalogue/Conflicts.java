package cn.hotline.core.catalogue;

import cn.hotline.core.catalogue.Finding.Kind;
import cn.hotline.core.dispatch.DispatchRule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two rules of the same category, area and type that are valid on the same day: neither is more specific. */
final class Conflicts {

    private record Rank(
            @Nullable String category,
            @Nullable String area,
            @Nullable String type) {}

    private Conflicts() {}

    static void find(List<PlacedRule> rules, Findings findings) {
        Map<Rank, List<PlacedRule>> ranks =
                rules.stream().collect(Collectors.groupingBy(Conflicts::rank, LinkedHashMap::new, Collectors.toList()));
        ranks.values().stream().filter(equal -> equal.size() > 1).forEach(equal -> among(equal, findings));
    }

    private static Rank rank(PlacedRule placed) {
        DispatchRule rule = placed.rule();
        return new Rank(rule.category(), rule.area(), rule.type());
    }

    private static void among(List<PlacedRule> equal, Findings findings) {
        List<PlacedRule> byStart = equal.stream()
                .sorted(Comparator.comparing(placed -> placed.rule().validFrom()))
                .toList();
        PlacedRule longest = byStart.getFirst();
        for (PlacedRule next : byStart.subList(1, byStart.size())) {
            if (!next.rule().validFrom().isAfter(longest.lastDay())) {
                tell(longest, next, findings);
            }
            longest = next.lastDay().isAfter(longest.lastDay()) ? next : longest;
        }
    }

    private static void tell(PlacedRule one, PlacedRule other, Findings findings) {
        boolean same = one.rule().equals(other.rule());
        findings.add(
                Kind.CONFLICT,
                other.where(),
                same ? "duplicate" : "equal-rank",
                same ? "与 " + one.where() + " 完全重复" : "与 " + one.where() + " 的类别、区域、类型相同且有效期重叠，无法判定先后",
                true);
    }
}
