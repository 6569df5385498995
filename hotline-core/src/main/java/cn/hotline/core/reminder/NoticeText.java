package cn.hotline.core.reminder;

import cn.hotline.core.deadline.WorkingCalendar;
import cn.hotline.core.organisation.Unit;
import cn.hotline.core.organisation.Units;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Notices in sentences. */
final class NoticeText {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("M月d日HH:mm").withZone(WorkingCalendar.ZONE);

    private NoticeText() {}

    static NoticeItem item(Notice notice, Units units) {
        if (notice.words() != null) {
            return new NoticeItem(
                    null, notice.kind(), notice.kind().label(), null, null, null, null, notice.at(), notice.words());
        }
        String number = new WorkOrderNumber(notice.workOrderId()).text();
        Unit charged = units.find(notice.chargedUnit());
        StringBuilder text = new StringBuilder("工单").append(number);
        if (notice.clockKind() != null) {
            String who = charged == null ? "热线中心" : charged.name();
            text.append("（").append(who).append("，").append(notice.clockKind().label());
            if (notice.dueAt() != null) {
                text.append("时限").append(MOMENT.format(notice.dueAt()));
            }
            text.append("）");
        }
        text.append(notice.kind().words()).append("。");
        return new NoticeItem(
                number,
                notice.kind(),
                notice.kind().label(),
                notice.clockKind(),
                notice.chargedUnit(),
                charged == null ? null : charged.name(),
                notice.dueAt(),
                notice.at(),
                text.toString());
    }

    static String summary(int total, List<MessageChannel.Kind> kinds) {
        return kinds.stream()
                .map(kind -> kind.label() + kind.count() + "件")
                .collect(Collectors.joining("、", "您有" + total + "件事项：", "。"));
    }
}
