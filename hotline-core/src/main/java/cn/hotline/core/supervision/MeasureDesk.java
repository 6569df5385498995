package cn.hotline.core.supervision;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.Cursor;
import cn.hotline.core.reading.Page;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What departments proposed for a hot topic, over all orders that they were whistled for (A5). */
@Service
@Transactional(readOnly = true)
public class MeasureDesk {

    private final MeasureStore store;
    private final ReportNames names;

    MeasureDesk(MeasureStore store, ReportNames names) {
        this.store = store;
        this.names = names;
    }

    /** @param number of the order; @param topic a category, or the number of an order that repeats */
    public record Measure(
            long id,
            String number,
            String unit,
            String unitName,
            @Nullable String topic,
            String text,
            Instant proposedAt) {}

    /**
     * The latest first, of orders that the reader may see.
     *
     * @param topic null: any
     * @throws Refusal.InvalidCommand when it is neither a category nor the number of an order
     */
    public Page<Measure> list(@Nullable String topic, @Nullable String cursor, int limit, Actor reader) {
        if (topic != null && !names.isCategory(topic) && WorkOrderNumber.parse(topic) == null) {
            throw new Refusal.InvalidCommand("topic", "unknown-topic", "应为诉求类别代码，或工单编号");
        }
        String own = reader.unit();
        if (!reader.cityWide() && own == null) {
            return new Page<>(List.of(), null);
        }
        List<MeasureStore.Row> found =
                store.page(topic, reader.cityWide() ? null : own, Cursor.below(cursor), limit + 1);
        return Page.of(found, limit, MeasureStore.Row::id).map(this::measure);
    }

    private Measure measure(MeasureStore.Row row) {
        return new Measure(
                row.id(),
                new WorkOrderNumber(row.orderId()).text(),
                row.unit(),
                names.unit(row.unit()),
                row.topic(),
                row.text(),
                row.proposedAt());
    }
}
