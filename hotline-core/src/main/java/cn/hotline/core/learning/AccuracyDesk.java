package cn.hotline.core.learning;

import cn.hotline.core.deadline.TimeWindow;
import cn.hotline.core.dispatch.CatalogueSource;
import cn.hotline.core.dispatch.Category;
import cn.hotline.core.dispatch.DispatchCatalogue;
import cn.hotline.core.workorder.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;

/** How often suggestions were right: measured on orders dispatched after those that they were learned from. */
@Service
public class AccuracyDesk {

    private static final int CATEGORIES = 10_000;
    private static final String METHOD = "每件工单的建议只用登记（或派单前查看）之前已有的工单和裁定得出，并在此后派单的同一工单上检验，即先预测后学习；"
            + "learnedUntil 为所学最新一件的时间，晚于派单时间的不计入。"
            + "正确以最终答复并成立的承办单位为准（退单、裁定改派后的单位），不以首次派单为准；类别以话务员登记的类别为准。";

    private final SuggestionStore store;
    private final SuggestionBook book;
    private final CatalogueSource catalogue;

    AccuracyDesk(SuggestionStore store, SuggestionBook book, CatalogueSource catalogue) {
        this.store = store;
        this.book = book;
        this.catalogue = catalogue;
    }

    /** @throws Refusal.InvalidCommand for a window of more than 366 days */
    public AccuracyReport report(TimeWindow window) {
        if (window.isTooLong()) {
            throw new Refusal.InvalidCommand("to", "out-of-range", "最长 366 天");
        }
        book.flush();
        List<Tally> tallies = store.tallies(window.from(), window.to(), CATEGORIES);
        DispatchCatalogue names = catalogue.catalogue();
        return new AccuracyReport(
                window.from(),
                window.to(),
                METHOD,
                AccuracyReport.Line.of(null, "合计", tallies.stream().reduce(Tally.none(), Tally::plus)),
                tallies.stream()
                        .map(tally -> {
                            Category category = names.category(tally.category());
                            return AccuracyReport.Line.of(
                                    tally.category(), category == null ? tally.category() : category.name(), tally);
                        })
                        .toList());
    }
}
