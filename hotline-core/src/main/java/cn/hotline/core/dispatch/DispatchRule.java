package cn.hotline.core.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the dispatch catalogue (派单目录).
 *
 * @param category a leaf, or a top category for all its leaves; null: for all, a catch-all (兜底)
 * @param area null: everywhere
 * @param type null: all types of appeal
 * @param deadlineClass which deadline rules may be limited to; null: the usual deadlines
 * @param basis the sentence that a handler reads
 * @param validTo the last day; null: until the catalogue is replaced
 */
public record DispatchRule(
        long id,
        @Nullable String category,
        @Nullable String area,
        @Nullable String type,
        NamedUnit lead,
        List<NamedUnit> coHandlers,
        @Nullable String deadlineClass,
        String basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public DispatchRule {
        coHandlers = List.copyOf(coHandlers);
    }

    public boolean isCatchAll() {
        return category == null && type == null;
    }
}
