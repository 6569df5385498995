package cn.hotline.core.reading;

import cn.hotline.core.workorder.AppealType;
import cn.hotline.core.workorder.Channel;
import cn.hotline.core.workorder.Closure;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work order as one reader may see it.
 *
 * @param appellant masked; null for readers from whom the identity is sealed
 * @param reply the text of the latest reply; the whole of it is in {@code latestReply}
 * @param answer the text that was answered at once
 * @param firstUnit the unit that received the order first and keeps responsibility (first-receiver rule)
 * @param catalogueVersion of the dispatch catalogue it was dispatched by
 * @param deadlineClass that the catalogue gives it; null for the usual deadlines
 * @param answerableUnit who has to see to it now: a unit, or the centre; null once it has ended
 * @param returns which units said that it is not for them, and what was decided
 * @param patchedAt when a new appeal showed that the closure had solved nothing
 * @param mergedInto number of the order that is worked on instead
 * @param members how many orders are merged into this one
 * @param permittedCommands names of the commands that the state, the reader's roles and unit allow; rules may still refuse
 */
public record WorkOrderView(
        String number,
        int version,
        State state,
        String stateLabel,
        AppealType type,
        String typeLabel,
        Urgency urgency,
        Channel channel,
        Named category,
        String title,
        String content,
        boolean sealed,
        @Nullable AppellantView appellant,
        PlaceView place,
        @Nullable Named leadUnit,
        @Nullable Named firstUnit,
        @Nullable Named answerableUnit,
        List<AssignmentView> assignments,
        List<ClockView> deadlines,
        List<ProceedingView> proceedings,
        List<ReturnView> returns,
        @Nullable String reply,
        @Nullable String publicReply,
        @Nullable String answer,
        @Nullable ReplyView latestReply,
        CallbackView callback,
        int rehandles,
        Instant registeredAt,
        @Nullable Instant dispatchedAt,
        @Nullable Integer catalogueVersion,
        @Nullable String deadlineClass,
        @Nullable Instant repliedAt,
        @Nullable Instant endedAt,
        @Nullable Closure closure,
        @Nullable String closureLabel,
        @Nullable Instant patchedAt,
        @Nullable String mergedInto,
        int members,
        @Nullable LocalDate shelvedUntil,
        @Nullable Instant nextDueAt,
        List<String> permittedCommands) {

    public WorkOrderView {
        assignments = List.copyOf(assignments);
        deadlines = List.copyOf(deadlines);
        proceedings = List.copyOf(proceedings);
        returns = List.copyOf(returns);
        permittedCommands = List.copyOf(permittedCommands);
    }
}
