package cn.hotline.core.reading;

import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.HistoryFields;
import cn.hotline.core.workorder.WorkOrder;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what was last told to the appellant; it stands in the history, nowhere else. */
@Component
final class Replies {

    private static final Set<CommandKind> TELLING =
            EnumSet.of(CommandKind.SUBMIT_REPLY, CommandKind.ANSWER_DIRECTLY, CommandKind.DECLINE);

    private static final Set<CommandKind> TOLD =
            EnumSet.of(CommandKind.FOLLOW_LEAD, TELLING.toArray(CommandKind[]::new));

    /** More parts than any order has. */
    private static final int PARTS = 1_000;

    private final ReadingStore store;
    private final HistoryFields fields;
    private final CaseOpening opening;

    Replies(ReadingStore store, HistoryFields fields, CaseOpening opening) {
        this.store = store;
        this.fields = fields;
        this.opening = opening;
    }

    /**
     * An order that followed the one it was merged into was told that one's reply, without what concerns the other, until it
     * has a later one of its own.
     */
    @Nullable
    ReplyView latest(WorkOrder order, Discretion discretion) {
        HistoryEntry entry = store.latest(order.id(), TOLD, order.version());
        if (entry == null || entry.command() != CommandKind.FOLLOW_LEAD) {
            return entry == null ? null : reply(entry, discretion);
        }
        return ofLead(fields.read(entry.fields()));
    }

    /** What the lead was told after that is its own. */
    private @Nullable ReplyView ofLead(Map<String, @Nullable Object> followed) {
        WorkOrderNumber number = WorkOrderNumber.parse(String.valueOf(followed.get("lead")));
        OpenedCase lead = number == null ? null : opening.openPublic(number);
        if (lead == null) {
            return null;
        }
        WorkOrder order = lead.order();
        int version = followed.get("leadVersion") instanceof Integer then ? then : order.version();
        HistoryEntry entry = store.latest(order.id(), TELLING, version);
        return entry == null
                ? null
                : reply(entry, Discretion.towardsOthers(order.sealed(), order.type(), lead.identity()));
    }

    /** What the units beside the lead said when they had done their parts, by the number of the part. */
    Map<Integer, String> ofParts(CaseFile file, Discretion discretion) {
        boolean any = file.assignments().stream()
                .anyMatch(part -> part.role() != AssignmentRole.LEAD && part.doneAt() != null);
        if (!any) {
            return Map.of();
        }
        Map<Integer, String> answers = new HashMap<>();
        for (HistoryEntry entry : store.entries(file.order().id(), Set.of(CommandKind.CO_COMPLETE), PARTS)) {
            Map<String, @Nullable Object> told = discretion.fields(fields.read(entry.fields()));
            if (told.get("assignment") instanceof Integer no && told.get("text") instanceof String text) {
                answers.put(no, text);
            }
        }
        return answers;
    }

    private ReplyView reply(HistoryEntry entry, Discretion discretion) {
        Map<String, @Nullable Object> told = discretion.fields(fields.read(entry.fields()));
        return new ReplyView(
                entry.command().path(),
                String.valueOf(told.get(textField(entry.command()))),
                text(told, "publicReply"),
                told.get("solved") instanceof Boolean solved ? solved : null,
                text(told, "unsolvedReason"),
                text(told, "legalRoute"),
                entry.at());
    }

    private static String textField(CommandKind command) {
        return switch (command) {
            case SUBMIT_REPLY -> "reply";
            case ANSWER_DIRECTLY -> "answer";
            default -> "reason";
        };
    }

    private static @Nullable String text(Map<String, @Nullable Object> fields, String name) {
        return fields.get(name) instanceof String text ? text : null;
    }
}
