package cn.hotline.api.supervision;

import cn.hotline.api.table.Sheet;
import cn.hotline.core.supervision.ClockRow;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock as a row of a table; every report lists its clocks in these columns. */
final class ClockCells {

    static final List<String> COLUMNS = List.of(
            "工单编号", "时限类型", "情况", "责任单位代码", "责任单位", "工单现状态", "诉求类型", "紧急程度", "类别", "所在区县", "登记时间", "起算时间", "到期时间",
            "完成时间", "工单办结时间");

    private ClockCells() {}

    static void row(Sheet sheet, ClockRow row) throws IOException {
        sheet.row(of(row));
    }

    static @Nullable Object[] of(ClockRow row) {
        return new @Nullable Object[] {
            row.number(),
            row.kind().label(),
            row.outcome().label(),
            row.unit(),
            row.unitName(),
            row.state().label(),
            row.type().label(),
            row.urgency().label(),
            row.categoryName(),
            row.districtName(),
            row.registeredAt(),
            row.startedAt(),
            row.dueAt(),
            row.stoppedAt(),
            row.closedAt()
        };
    }
}
