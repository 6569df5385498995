package cn.hotline.core.learning;

import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.organisation.Actor;
import cn.hotline.core.organisation.UnitDirectory;
import cn.hotline.core.repeat.Precedent;
import cn.hotline.core.repeat.SimilarAnswer;
import cn.hotline.core.repeat.SimilarAppeals;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CaseStore;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrder;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Suggests units and categories; the agent decides. Reads nothing but memory beside the search that runs anyway. */
@Service
public class SuggestionDesk {

    private static final int LOOKED_AT = 50;

    private final CatalogueSource catalogue;
    private final UnitDirectory units;
    private final Disputes disputes;
    private final SimilarAppeals similar;
    private final CaseStore cases;
    private final SuggestionBook book;
    private final Clock clock;

    SuggestionDesk(
            CatalogueSource catalogue,
            UnitDirectory units,
            Disputes disputes,
            SimilarAppeals similar,
            CaseStore cases,
            SuggestionBook book,
            Clock clock) {
        this.catalogue = catalogue;
        this.units = units;
        this.disputes = disputes;
        this.similar = similar;
        this.cases = cases;
        this.book = book;
        this.clock = clock;
    }

    /** For a draft; nothing is written down. Without a category, units for the category that is suggested first. */
    public Suggested suggest(Question question, SimilarAnswer found) {
        DispatchCatalogue present = catalogue.catalogue();
        List<Precedent> precedents = found.precedents();
        List<SuggestedCategory> categories = new CategoryRanking(present).rank(question.text(), precedents);
        @Nullable
        String category = question.category() != null || categories.isEmpty()
                ? question.category()
                : categories.getFirst().code();
        Question asked = new Question(category, question.type(), question.where(), question.text());
        return new Suggested(
                present.version(),
                new UnitRanking(present, units.units())
                        .rank(asked, precedents, category == null ? List.of() : disputes.ofCategory(category)),
                categories,
                precedents.stream()
                        .map(Precedent::knownSince)
                        .max(Instant::compareTo)
                        .orElse(null));
    }

    /** For an order just registered; what is suggested is written down. @param text null when it was registered before */
    public Suggested atIntake(WorkOrder order, @Nullable String text, SimilarAnswer found) {
        Suggested suggested = suggest(
                new Question(
                        order.categoryCode(),
                        order.type().name(),
                        order.whereabouts(),
                        Objects.requireNonNullElse(text, "")),
                found);
        if (text != null) {
            book.note(Shown.of(order.id(), order.categoryCode(), now(), suggested));
        }
        return suggested;
    }

    /**
     * For whoever dispatches an order that somebody else registered.
     *
     * @throws Refusal.WorkOrderNotFound if there is no such order within what the actor may see
     */
    public Suggested forOrder(WorkOrderNumber number, Actor actor) {
        CaseFile file = cases.load(number.id());
        if (file == null || actor.isCitizen() || !file.isVisibleTo(actor, units.units())) {
            throw new Refusal.WorkOrderNotFound(number);
        }
        WorkOrder order = file.order();
        Suggested suggested = suggest(
                new Question(order.categoryCode(), order.type().name(), order.whereabouts(), ""),
                similar.toOrder(number, actor, LOOKED_AT));
        if (order.state() == State.REGISTERED && order.catalogueVersion() == null && actor.cityWide()) {
            Suggested units =
                    new Suggested(suggested.catalogueVersion(), suggested.units(), List.of(), suggested.learnedUntil());
            book.note(Shown.of(order.id(), order.categoryCode(), now(), units));
        }
        return suggested;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
