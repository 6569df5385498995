package cn.hotline.core.learning;

import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.dispatch.DispatchRule;
import cn.hotline.core.dispatch.SuggestedUnit;
import cn.hotline.core.dispatch.SuggestedUnit.Source;
import cn.hotline.core.learning.Disputes.Dispute;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.repeat.Precedent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Ranks units. A clear rule comes first and what was learned fills up behind it; where the catalogue is silent, what was
 * learned comes before the catch-all; where it is contested, rule and experience are weighed against each other.
 */
final class UnitRanking {

    static final int SUGGESTIONS = 3;

    /** Disputes that a rule's unit must have lost before the rule is no longer taken as settled. */
    private static final int CONTESTED = 2;

    /** What a contested rule still weighs: as much as three similar orders. */
    private static final double RULE = 3;

    private final DispatchCatalogue catalogue;
    private final Units units;

    UnitRanking(DispatchCatalogue catalogue, Units units) {
        this.catalogue = catalogue;
        this.units = units;
    }

    List<SuggestedUnit> rank(Question question, List<Precedent> precedents, List<Dispute> disputes) {
        String category = Objects.requireNonNullElse(question.category(), "");
        List<SuggestedUnit> ruled = catalogue.suggest(category, question.type(), question.where(), units);
        Votes votes = new Votes(question, units);
        votes.hear(precedents, disputes);
        SuggestedUnit winner = ruled.getFirst();
        if (winner.source() != Source.RULE) {
            return merged(votes.ranked(), ruled);
        }
        Unit unit = units.get(winner.unit());
        if (votes.of(unit).lost() < CONTESTED && !isContested(category, question)) {
            return merged(ruled, votes.ranked());
        }
        votes.of(unit).prefer(RULE);
        List<SuggestedUnit> ranked = votes.ranked().stream()
                .map(suggested -> suggested.unit().equals(winner.unit()) ? winner : suggested)
                .toList();
        return merged(ranked, ruled);
    }

    /** Two rules of the category apply, one for the type and one for the place, and neither holds the other. */
    private boolean isContested(String category, Question question) {
        List<DispatchRule> ofCategory = catalogue.applying(category, question.type(), question.where()).stream()
                .filter(rule -> rule.category() != null)
                .toList();
        boolean both = ofCategory.stream().anyMatch(rule -> rule.type() != null && rule.area() != null);
        return !both
                && ofCategory.stream().anyMatch(rule -> rule.type() != null)
                && ofCategory.stream().anyMatch(rule -> rule.area() != null);
    }

    private static List<SuggestedUnit> merged(List<SuggestedUnit> first, List<SuggestedUnit> then) {
        Map<String, SuggestedUnit> merged = new LinkedHashMap<>();
        Stream.concat(first.stream(), then.stream())
                .forEach(suggested -> merged.putIfAbsent(suggested.unit(), suggested));
        return merged.values().stream().limit(SUGGESTIONS).toList();
    }
}
