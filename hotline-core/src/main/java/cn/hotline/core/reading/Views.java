package cn.hotline.core.reading;

import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.dispatch.Whereabouts;
import cn.hotline.core.workorder.Answerable;
import cn.hotline.core.workorder.Appeal;
import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.CaseFile;
import cn.hotline.core.workorder.Proceeding;
import cn.hotline.core.workorder.ProceedingState;
import cn.hotline.core.workorder.WhistleCall;
import cn.hotline.core.workorder.WorkOrder;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a case file out for a reader. */
@Component
final class Views {

    private final Names names;
    private final Disputes disputes;
    private final Clock time;

    Views(Names names, Disputes disputes, Clock time) {
        this.names = names;
        this.disputes = disputes;
        this.time = time;
    }

    WorkOrderView of(
            OpenedCase opened,
            Standing standing,
            @Nullable ReplyView reply,
            Map<Integer, String> answers,
            List<String> permitted) {
        CaseFile file = opened.file();
        WorkOrder order = file.order();
        Appeal appeal = opened.appeal();
        Discretion discretion = opened.discretion();
        String text = reply == null ? null : reply.text();
        boolean byUnit = reply != null && reply.byUnit();
        return new WorkOrderView(
                order.number().text(),
                standing.version(),
                standing.state(),
                standing.state().label(),
                order.type(),
                order.type().label(),
                order.urgency(),
                order.channel(),
                names.category(order.categoryCode()),
                discretion.text(appeal.title()),
                discretion.text(appeal.content()),
                order.sealed(),
                discretion.appellant(order.anonymous(), order.sealed()),
                place(order.whereabouts(), appeal, discretion),
                names.unit(order.leadUnit()),
                names.unit(order.firstUnit()),
                answerable(order),
                file.assignments().stream()
                        .map(part -> assignment(part, discretion, answers.get(part.no())))
                        .toList(),
                file.clocks().stream().map(this::clock).toList(),
                file.proceedings().stream()
                        .map(proceeding -> proceeding(proceeding, file, discretion))
                        .toList(),
                disputes.of(order, discretion),
                byUnit ? text : null,
                reply == null ? null : reply.publicText(),
                byUnit ? null : text,
                reply,
                new CallbackView(order.callbackAttempts(), order.solved(), order.satisfaction()),
                order.rehandles(),
                order.registeredAt(),
                order.dispatchedAt(),
                order.catalogueVersion(),
                order.deadlineClass(),
                order.repliedAt(),
                order.endedAt(),
                order.closure(),
                order.closure() == null ? null : order.closure().label(),
                order.patchedAt(),
                order.mergedInto() == null ? null : new WorkOrderNumber(order.mergedInto()).text(),
                order.members(),
                order.shelvedUntil(),
                order.nextDueAt(),
                permitted);
    }

    private @Nullable Named answerable(WorkOrder order) {
        return switch (Answerable.of(order)) {
            case Answerable.OfUnit of -> names.knownUnit(of.unit());
            case Answerable.OfCentre of -> names.centre();
            case Answerable.OfNobody of -> null;
        };
    }

    private PlaceView place(Whereabouts areas, Appeal appeal, Discretion discretion) {
        return new PlaceView(
                discretion.textOrNull(appeal.address()),
                names.unit(areas.district()),
                names.unit(areas.subdistrict()),
                names.unit(areas.community()),
                appeal.latitude(),
                appeal.longitude());
    }

    private AssignmentView assignment(Assignment part, Discretion discretion, @Nullable String answer) {
        return new AssignmentView(
                part.no(),
                names.knownUnit(part.unit()),
                part.role(),
                part.role().label(),
                part.status(),
                part.status().label(),
                discretion.textOrNull(part.task()),
                names.unit(part.askedBy()),
                part.contract(),
                part.assignedAt(),
                part.signedAt(),
                part.contactedAt(),
                part.fedBackAt(),
                part.doneAt(),
                answer,
                part.endedAt());
    }

    ClockView clock(DeadlineClock clock) {
        Named unit = names.unit(clock.unit());
        return new ClockView(
                clock.no(),
                clock.kind(),
                clock.kind().label(),
                clock.unit(),
                unit == null ? null : unit.name(),
                clock.assignmentNo(),
                clock.ruleId(),
                clock.ruleVersion(),
                clock.startedAt(),
                clock.dueAt(),
                clock.warnAt(),
                clock.status(),
                clock.status().label(),
                clock.warnedAt(),
                clock.breachedAt(),
                clock.stoppedAt(),
                clock.pausedAt(),
                clock.remainingMillis(),
                clock.provisional(),
                clock.calendarVersion());
    }

    private ProceedingView proceeding(Proceeding proceeding, CaseFile file, Discretion discretion) {
        WhistleCall call = proceeding.call();
        ProceedingState state = file.stateOf(proceeding, time.instant());
        return new ProceedingView(
                proceeding.no(),
                proceeding.kind(),
                proceeding.kind().label(),
                state,
                state.label(),
                names.unit(proceeding.unit()),
                proceeding.workingDays(),
                proceeding.openedAt(),
                proceeding.decidedAt(),
                call == null ? null : whistle(call, file.clock(call.clock()), discretion));
    }

    private WhistleView whistle(WhistleCall call, @Nullable DeadlineClock clock, Discretion discretion) {
        return new WhistleView(
                call.whistle(),
                names.knownUnit(call.street()),
                call.ground(),
                call.ground().label(),
                discretion.textOrNull(call.place()),
                call.sceneAt(),
                clock == null ? null : clock.dueAt(),
                call.checkedInAt(),
                call.late(),
                call.contested(),
                call.score(),
                discretion.textOrNull(call.comment()));
    }
}
