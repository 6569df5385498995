package cn.hotline.core.learning;

import cn.hotline.core.dispatch.NamedUnit;
import cn.hotline.core.dispatch.SuggestedUnit;
import cn.hotline.core.dispatch.SuggestedUnit.Evidence;
import cn.hotline.core.dispatch.SuggestedUnit.Source;
import cn.hotline.core.learning.Disputes.Dispute;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.repeat.Precedent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What similar orders and disputes say about units. A unit counts as what it is to its place: where a district's department
 * answered, the counterpart in the district of the new order is meant.
 */
final class Votes {

    /** As much as two appeals with the very same text. */
    private static final double DISPUTE = 2;

    /** Fewer or less similar orders are a coincidence. */
    private static final double ENOUGH = 0.5;

    private static final double OTHER_CATEGORY = 0.3;

    private final Map<Unit, Vote> votes = new LinkedHashMap<>();
    private final Question question;
    private final Units units;
    private int answered;

    Votes(Question question, Units units) {
        this.question = question;
        this.units = units;
    }

    void hear(List<Precedent> precedents, List<Dispute> disputes) {
        precedents.stream()
                .filter(Precedent::isAnswered)
                .sorted(Comparator.comparingDouble(Precedent::likeness).reversed())
                .forEach(this::hear);
        for (Dispute dispute : disputes) {
            Unit won = here(dispute.toUnit());
            Unit lost = here(dispute.fromUnit());
            if (won != null && !won.equals(lost)) {
                of(won).disputes(dispute.decided(), DISPUTE);
                if (lost != null) {
                    of(lost).lose(dispute.decided(), DISPUTE);
                }
            }
        }
    }

    private void hear(Precedent precedent) {
        answered++;
        Unit unit = here(Objects.requireNonNull(precedent.leadUnit()));
        if (unit != null) {
            boolean same = precedent.category().equals(question.category());
            Vote vote = of(unit);
            vote.order(precedent.likeness() * (same ? 1 : OTHER_CATEGORY));
            if (precedent.visible()) {
                vote.name(precedent.number());
            }
        }
    }

    Vote of(Unit unit) {
        return votes.computeIfAbsent(unit, none -> new Vote());
    }

    /** Those with enough behind them, the strongest first. */
    List<SuggestedUnit> ranked() {
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue().weight() >= ENOUGH)
                .sorted(Comparator.comparingDouble((Map.Entry<Unit, Vote> entry) ->
                                entry.getValue().weight())
                        .reversed())
                .map(entry -> suggested(entry.getKey(), entry.getValue()))
                .toList();
    }

    private SuggestedUnit suggested(Unit unit, Vote vote) {
        String disputes = vote.disputes() == 0 ? "" : "派单异议裁定由其办理" + vote.disputes() + "件";
        String orders = vote.orders() == 0 ? "" : "相似工单" + answered + "件中" + vote.orders() + "件由其（或外区同类单位）办结";
        return new SuggestedUnit(
                unit.code(),
                unit.name(),
                vote.disputes() > 0 ? Source.DISPUTE : Source.HISTORY,
                SuggestedUnit.Role.LEAD,
                List.of(),
                disputes.isEmpty() || orders.isEmpty() ? disputes + orders : disputes + "；" + orders,
                null,
                new Evidence(vote.orders(), answered, vote.disputes(), List.copyOf(vote.numbers())));
    }

    /** The unit that means here what that unit means where it is; null when there is none that can lead. */
    private @Nullable Unit here(String code) {
        Unit there = units.find(code);
        Unit here = there == null ? null : NamedUnit.of(there).at(question.where(), units);
        return here != null && units.canLead(here.code()) ? here : null;
    }
}
