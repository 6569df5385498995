package cn.hotline.core.workorder;

import cn.hotline.core.deadline.ClockKind;
import cn.hotline.core.deadline.EscalationLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to a work order. A command is what somebody asks for; whether it is legal is decided by the
 * machine, who may ask by {@link CommandKind}. Text lengths count characters (code points).
 */
public sealed interface Command {

    default CommandKind kind() {
        return CommandKind.of(this);
    }

    record Register(
            @NotNull AppealType type,
            @NotNull Urgency urgency,
            @NotNull Channel channel,
            @Text(max = 20) String category,
            @Text(max = 100) String title,
            @Text(max = 10_000) String content,
            @NotNull @Valid Appellant appellant,
            @Nullable @Valid Place place)
            implements Command {}

    /** @param sealed identity must not reach the units that handle the order; always so for WHISTLEBLOWER_REPORT */
    record Appellant(
            @Text(max = 50, required = false) @Nullable String name,
            @Text(max = 30, required = false) @Nullable String phone,
            boolean anonymous,
            boolean sealed) {}

    /** Areas are unit codes or their names within the area above; WGS-84 degrees. */
    record Place(
            @Text(max = 200, required = false) @Nullable String address,
            @Text(max = 60, required = false) @Nullable String district,
            @Text(max = 60, required = false) @Nullable String subdistrict,
            @Text(max = 60, required = false) @Nullable String community,
            @DecimalMin("-90") @DecimalMax("90") @Nullable BigDecimal latitude,
            @DecimalMin("-180") @DecimalMax("180") @Nullable BigDecimal longitude) {}

    record AnswerDirectly(@Text(max = 10_000) String answer) implements Command {}

    record Decline(
            @Text(max = 2_000) String reason,
            @Text(max = 2_000) String legalRoute) implements Command {}

    /** Names the unit that answers and the units that help. */
    sealed interface NamesLead extends Command {
        @Nullable
        String leadUnit();

        List<String> coHandlers();

        /** Units that each answer for a part of the matter on their own, beside the lead (双派). */
        List<String> independent();
    }

    record Dispatch(
            @Text(max = 20) String leadUnit,
            @Size(max = 10) List<@Text(max = 20) String> coHandlers,
            @Size(max = 10) List<@Text(max = 20) String> independent,
            @Text(max = 2_000, required = false) @Nullable String reason)
            implements NamesLead {
        public Dispatch {
            coHandlers = listOrEmpty(coHandlers);
            independent = listOrEmpty(independent);
        }

        public Dispatch(String leadUnit, List<String> coHandlers, @Nullable String reason) {
            this(leadUnit, coHandlers, List.of(), reason);
        }
    }

    record Reassign(
            @Text(max = 20) String leadUnit,
            @Size(max = 10) List<@Text(max = 20) String> coHandlers,
            @Size(max = 10) List<@Text(max = 20) String> independent,
            @Text(max = 2_000) String reason)
            implements NamesLead {
        public Reassign {
            coHandlers = listOrEmpty(coHandlers);
            independent = listOrEmpty(independent);
        }

        public Reassign(String leadUnit, List<String> coHandlers, String reason) {
            this(leadUnit, coHandlers, List.of(), reason);
        }
    }

    /** @param reason the written record of the arbitration, which binds this order */
    record Arbitrate(
            @Text(max = 20) String leadUnit,
            @Size(max = 10) List<@Text(max = 20) String> coHandlers,
            @Size(max = 10) List<@Text(max = 20) String> independent,
            @Text(max = 2_000) String reason)
            implements NamesLead {
        public Arbitrate {
            coHandlers = listOrEmpty(coHandlers);
            independent = listOrEmpty(independent);
        }

        public Arbitrate(String leadUnit, List<String> coHandlers, String reason) {
            this(leadUnit, coHandlers, List.of(), reason);
        }
    }

    record Recall(@Text(max = 2_000) String reason) implements Command {}

    record SignFor() implements Command {}

    /**
     * @param clause of the regulation by which the unit is not competent
     * @param code by default OTHER
     * @param attachment of the clause, by the number it was given when it was handed in
     */
    record RequestReturn(
            @Text(max = 2_000) String reason,
            @Text(max = 500) String clause,
            @Text(max = 20) String competentUnit,
            @Nullable ReturnReason code,
            @Nullable Long attachment)
            implements Command {
        public RequestReturn {
            code = code == null ? ReturnReason.OTHER : code;
        }
    }

    record ApproveReturn(@Text(max = 2_000) String reason) implements Command {}

    record RejectReturn(@Text(max = 2_000) String reason) implements Command {}

    record RecordContact(
            @NotNull Boolean reached, @Text(max = 2_000) String summary) implements Command {}

    record GiveFeedback(@Text(max = 10_000) String text) implements Command {}

    /** @param contract that a social organisation helps under; by default the one it is known to have (A32) */
    record AddHandler(
            @Text(max = 20) String unit,
            @Text(max = 2_000) String task,
            @Text(max = 100, required = false) @Nullable String contract)
            implements Command {
        public AddHandler {
            contract = contract == null || contract.isBlank() ? null : contract;
        }

        public AddHandler(String unit, String task) {
            this(unit, task, null);
        }
    }

    /** The unit's part goes to a unit below it, or from a sub-centre to one of its district; it stays answerable. */
    record PassDown(
            @Text(max = 20) String unit, @Text(max = 2_000) String task) implements Command {}

    /** A community refuses its own part in the order, because it was never admitted (A23). */
    record RefuseTask(@Text(max = 2_000) String reason) implements Command {}

    record Urge(@Text(max = 2_000) String text) implements Command {}

    record Supplement(@Text(max = 10_000) String text) implements Command {}

    record ExcuseFeedback(@Text(max = 2_000) String reason) implements Command {}

    record SubmitReply(
            @Text(max = 10_000) String reply,
            @Text(max = 10_000, required = false) @Nullable String publicReply,
            @NotNull Boolean solved,
            @Text(max = 2_000, required = false) @Nullable String unsolvedReason)
            implements Command {}

    record ApproveReply(
            @Text(max = 2_000, required = false) @Nullable String reason) implements Command {}

    record RejectReply(@Text(max = 2_000) String reason) implements Command {}

    /**
     * @param reached the appellant was reached by the callback
     * @param contacted the appellant confirms that the handling unit got in touch
     * @param leadUnit for a rehandle: another unit than the one that replied
     */
    record RecordCallback(
            @NotNull Boolean reached,
            @Nullable Boolean contacted,
            @Nullable Boolean solved,
            @Nullable Satisfaction satisfaction,
            @Text(max = 2_000, required = false) @Nullable String comment,
            @Text(max = 20, required = false) @Nullable String leadUnit)
            implements Command {

        /** Solved, and at least mostly satisfied: nothing is left to be done. */
        public boolean accepted() {
            return Boolean.TRUE.equals(solved) && satisfaction != null && satisfaction != Satisfaction.DISSATISFIED;
        }
    }

    record Shelve(
            @NotNull LocalDate plannedDate,
            @Text(max = 2_000) String reason) implements Command {}

    record Resume() implements Command {}

    record Merge(@Text(max = 20) String into) implements Command {}

    record Unmerge() implements Command {}

    record Withdraw(@Text(max = 2_000) String reason) implements Command {}

    record Reopen(@Text(max = 2_000) String reason) implements Command {}

    // ---- a co-handler's part

    /** Concerns one co-assignment, by its number within the order. */
    sealed interface OnAssignment extends Command {
        int assignment();
    }

    record CoSignFor(int assignment) implements OnAssignment {}

    record CoFeedback(int assignment, @Text(max = 10_000) String text) implements OnAssignment {}

    record CoComplete(int assignment, @Text(max = 10_000) String text) implements OnAssignment {}

    record CoRequestRelease(
            int assignment, @Text(max = 2_000) String reason) implements OnAssignment {}

    record DecideRelease(
            int assignment,
            @NotNull Boolean approved,
            @Text(max = 2_000) String reason) implements OnAssignment {}

    // ---- proceedings beside the order

    /** Concerns one proceeding, by its number within the order. */
    sealed interface OnProceeding extends Command {
        int proceeding();
    }

    /** @param workingDays with those granted before at most {@link WorkOrderPolicy#extensionDays()} */
    record RequestExtension(
            @NotNull @Min(1) @Max(366) Integer workingDays,
            @Text(max = 2_000) String reason) implements Command {}

    record ApproveExtension(
            int proceeding,
            @Text(max = 2_000, required = false) @Nullable String reason) implements OnProceeding {}

    record RejectExtension(
            int proceeding, @Text(max = 2_000) String reason) implements OnProceeding {}

    record OpenSupervision(@Text(max = 2_000) String reason) implements Command {}

    record AnswerSupervision(
            int proceeding, @Text(max = 10_000) String text) implements OnProceeding {}

    record LiftSupervision(
            int proceeding, @Text(max = 2_000) String reason) implements OnProceeding {}

    /** @param place of the scene that the departments are called to (A3); @param sceneAt when to be there */
    record SoundWhistle(
            @NotEmpty @Size(max = 10) List<@Text(max = 20) String> units,
            @NotNull WhistleGround ground,
            @Text(max = 2_000) String reason,
            @Text(max = 200, required = false) @Nullable String place,
            @Nullable Instant sceneAt)
            implements Command {
        public SoundWhistle {
            units = listOrEmpty(units);
        }
    }

    /** Concerns what one whistle means for one department. */
    sealed interface OnWhistle extends OnProceeding {}

    record CheckIn(
            int proceeding,
            @Text(max = 2_000, required = false) @Nullable String text) implements OnWhistle {}

    /** @param topic category of a hot topic, or number of a repeat issue, that the measure is meant for (A5) */
    record ProposeMeasure(
            int proceeding,
            @Text(max = 2_000) String text,
            @Text(max = 20, required = false) @Nullable String topic) implements OnWhistle {}

    record RecordAction(int proceeding, @Text(max = 2_000) String text) implements OnWhistle {}

    record ContestWhistle(int proceeding, @Text(max = 2_000) String reason) implements OnWhistle {}

    record DecideContest(
            int proceeding,
            @NotNull Boolean upheld,
            @Text(max = 2_000) String reason) implements OnWhistle {}

    /** @param score 1 to 5, given by the street that whistled */
    record ConcludeWhistle(
            int proceeding,
            @NotNull @Min(1) @Max(5) Integer score,
            @Text(max = 2_000) String reason) implements OnWhistle {}

    // ---- issued by the system alone

    /** Concerns one clock, by its number within the order; kind, unit and due are kept for whoever reads the history. */
    sealed interface OnClock extends Command {
        int clock();
    }

    /** The yellow card: the clock's warning moment has come. */
    record WarnOfDeadline(
            int clock, ClockKind clockKind, @Nullable String unit, Instant dueAt) implements OnClock {}

    /** The red card: the clock ran out. */
    record BreachDeadline(
            int clock, ClockKind clockKind, @Nullable String unit, Instant dueAt) implements OnClock {}

    /**
     * Somebody is urged because the clock ran out and is still open.
     *
     * @param step from 1 on, each once
     */
    record EscalateDeadline(
            int clock, ClockKind clockKind, @Nullable String unit, Instant dueAt, int step, EscalationLevel to)
            implements OnClock {}

    /** A new version of the calendar moves deadlines: those of the named clocks are counted anew by it. */
    record RecomputeDeadlines(int calendarVersion, List<Recounted> clocks) implements Command {}

    /** A unit was dissolved: another takes its place in the order as it stands, and all clocks run on. */
    record SucceedUnit(String from, String to) implements Command {}

    /**
     * A member follows the accepted reply of the order it was merged into.
     *
     * @param leadVersion of the lead when its reply was accepted; what it is told later is its own
     */
    record FollowLead(String lead, String leadUnit, int leadVersion) implements Command {}

    /**
     * The lead's side of a merge.
     *
     * @param clocks of the lead that fall due when the member's do from now on, which is earlier than their own moments
     */
    record GainMember(String member, List<FallsDue> clocks) implements Command {}

    /** The lead's side of the end of a merge. @param clocks with the moments they go back to */
    record LoseMember(String member, List<FallsDue> clocks) implements Command {}

    /** A clock, by its number, that is due at another moment from now on. */
    record FallsDue(int clock, Instant due) {}

    /** A new appeal shows that the closure solved nothing. */
    record NoteRecurrence(long issue, Instant at) implements Command {}

    /** People found that the new appeal was about something else. */
    record WithdrawRecurrence(long issue) implements Command {}

    /** A copy, with whatever must not be in it: that is answered, not left out. */
    private static List<String> listOrEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list.stream().toList();
    }
}
