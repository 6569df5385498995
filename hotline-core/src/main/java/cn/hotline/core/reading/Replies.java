package cn.hotline.core.reading;

import cn.hotline.core.workorder.Appeal;
import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.HistoryEntry;
import cn.hotline.core.workorder.HistoryFields;
import cn.hotline.core.workorder.State;
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

    /** More parts than any order has. */
    private static final int PARTS = 1_000;

    private final ReadingStore store;
    private final HistoryFields fields;
    private final AppellantReading appellants;

    Replies(ReadingStore store, HistoryFields fields, AppellantReading appellants) {
        this.store = store;
        this.fields = fields;
        this.appellants = appellants;
    }

    /** An order that followed the one it was merged into was told that one's reply, without what concerns the other. */
    @Nullable
    ReplyView latest(WorkOrder order, Discretion discretion) {
        Long lead = order.mergedInto();
        boolean followed = lead != null && (order.state() == State.CALLBACK || order.state() == State.CLOSED);
        if (!followed || lead == null) {
            return reply(order.id(), discretion);
        }
        Appeal other = store.appeal(lead);
        return other == null
                ? null
                : reply(lead, Discretion.towardsPublic(appellants.of(new WorkOrderNumber(lead), other)));
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

    private @Nullable ReplyView reply(long id, Discretion discretion) {
        HistoryEntry entry = store.latest(id, TELLING);
        if (entry == null) {
            return null;
        }
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
