package cn.hotline.core.reading;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.reading.InboxStore.Row;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the orders of a list out for a reader. */
@Component
final class Rows {

    private final Names names;
    private final AppellantReading appellants;

    Rows(Names names, AppellantReading appellants) {
        this.names = names;
        this.appellants = appellants;
    }

    boolean knowsCategory(String code) {
        return names.knowsCategory(code);
    }

    Set<String> withBelow(@Nullable String category) {
        return names.withBelow(category);
    }

    InboxRow of(Row row, Actor reader) {
        WorkOrderNumber number = new WorkOrderNumber(row.id());
        return new InboxRow(
                number.text(),
                row.version(),
                row.state(),
                row.state().label(),
                row.type(),
                row.urgency(),
                discretion(row, number, reader).text(row.title()),
                names.category(row.categoryCode()),
                names.unit(row.districtCode()),
                names.unit(row.leadUnit()),
                row.sealed(),
                row.registeredAt(),
                row.repliedAt(),
                row.nextDueAt(),
                row.members());
    }

    private Discretion discretion(Row row, WorkOrderNumber number, Actor reader) {
        return Discretion.towards(
                reader,
                row.sealed(),
                row.type(),
                () -> appellants.of(number, row.appellantName(), row.appellantPhone()));
    }
}
