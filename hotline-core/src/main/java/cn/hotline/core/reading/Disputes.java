package cn.hotline.core.reading;

import cn.hotline.core.workorder.HistoryFields;
import cn.hotline.core.workorder.WorkOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out which units said that an order is not for them, and what was decided. */
@Component
final class Disputes {

    /** More than the cap ever lets happen, reopenings included. */
    private static final int LIMIT = 100;

    private final ReadingStore store;
    private final HistoryFields fields;
    private final Names names;

    Disputes(ReadingStore store, HistoryFields fields, Names names) {
        this.store = store;
        this.fields = fields;
        this.names = names;
    }

    List<ReturnView> of(WorkOrder order, Discretion discretion) {
        if (order.returnsRequested() == 0 && order.reopened() == 0) {
            return List.of();
        }
        return store.returns(order.id(), LIMIT).stream()
                .map(row -> view(row, discretion))
                .toList();
    }

    private ReturnView view(ReturnRow row, Discretion discretion) {
        return new ReturnView(
                names.knownUnit(row.unit()),
                row.reason(),
                row.reason().label(),
                String.valueOf(text(row.requestFields(), "reason", discretion)),
                String.valueOf(text(row.requestFields(), "clause", discretion)),
                names.knownUnit(row.competentUnit()),
                row.attachment(),
                row.requestedAt(),
                row.decision(),
                row.decision() == null ? null : row.decision().label(),
                row.decisionFields() == null ? null : text(row.decisionFields(), "reason", discretion),
                names.unit(row.decidedUnit()),
                row.decidedAt());
    }

    private @Nullable String text(String kept, String name, Discretion discretion) {
        return fields.read(kept).get(name) instanceof String text ? discretion.text(text) : null;
    }
}
