package cn.hotline.core.reading;

import cn.hotline.core.organisation.Actor;
import cn.hotline.core.privacy.Glance;
import cn.hotline.core.privacy.QueryCode;
import cn.hotline.core.workorder.AssignmentRole;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.State;
import cn.hotline.core.workorder.WorkOrder;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Where a citizen asks for an order by its number and query code. A wrong code is answered like an unknown number. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class CitizenDesk {

    private static final int MESSAGES = 50;

    private final CaseOpening opening;
    private final ReadingStore store;
    private final QueryCode queryCode;
    private final Replies replies;
    private final Names names;

    CitizenDesk(CaseOpening opening, ReadingStore store, QueryCode queryCode, Replies replies, Names names) {
        this.opening = opening;
        this.store = store;
        this.queryCode = queryCode;
        this.replies = replies;
        this.names = names;
    }

    /** @throws Refusal.WorkOrderNotFound for an unknown number and for a wrong code alike */
    public PublicView view(WorkOrderNumber number, String code) {
        OpenedCase opened = prove(number, code);
        opening.log(number, Actor.citizen(number.text()), Glance.PUBLIC, null);
        return view(opened);
    }

    /**
     * The appellant of the order, as an actor that may urge, supplement or withdraw it.
     *
     * @throws Refusal.WorkOrderNotFound for an unknown number and for a wrong code alike
     */
    public Actor identify(WorkOrderNumber number, String code) {
        prove(number, code);
        return Actor.citizen(number.text());
    }

    /** The code that the appellant is told at registration; never shown to anybody else. */
    public String codeOf(WorkOrderNumber number) {
        OpenedCase opened = opening.openPublic(number);
        if (opened == null) {
            throw new Refusal.WorkOrderNotFound(number);
        }
        return codeOf(number, opened.identity());
    }

    private OpenedCase prove(WorkOrderNumber number, String code) {
        OpenedCase opened = opening.openPublic(number);
        Identity identity = opened == null ? new Identity(number.text(), null, null) : opened.identity();
        boolean right = QueryCode.same(codeOf(number, identity), code);
        if (opened == null || !right) {
            throw new Refusal.WorkOrderNotFound(number);
        }
        return opened;
    }

    private String codeOf(WorkOrderNumber number, Identity identity) {
        return queryCode.of(number.text(), identity.phone(), identity.name());
    }

    private PublicView view(OpenedCase opened) {
        WorkOrder order = opened.order();
        Named unit = order.sealed() ? null : names.unit(order.leadUnit());
        CitizenWords words = CitizenWords.of(order.state());
        return new PublicView(
                order.number().text(),
                order.version(),
                order.state(),
                words.label(),
                opened.discretion().text(opened.appeal().title()),
                order.registeredAt(),
                unit == null ? null : unit.name(),
                told(opened),
                order.endedAt(),
                words.nextStep(),
                store.told(order.id(), MESSAGES).stream()
                        .map(notice -> new PublicView.Message(
                                notice.at(), notice.kind().words()))
                        .toList());
    }

    /** A reply counts once it was accepted; what is still under review is nobody's business yet. */
    private @Nullable String told(OpenedCase opened) {
        State state = opened.order().state();
        if (state != State.CALLBACK && state != State.CLOSED && state != State.DECLINED) {
            return null;
        }
        ReplyView reply = replies.latest(opened.order(), opened.discretion());
        if (reply == null) {
            return null;
        }
        String text = reply.publicText() != null ? reply.publicText() : reply.text();
        return (reply.legalRoute() == null ? text : text + "\n" + reply.legalRoute()) + independentAnswers(opened);
    }

    /** Where two units were each to answer, the citizen reads both; which they are only where the lead may be known too. */
    private String independentAnswers(OpenedCase opened) {
        Map<Integer, String> answers = replies.ofParts(opened.file(), opened.discretion());
        return opened.file().assignments().stream()
                .filter(part -> part.role() == AssignmentRole.INDEPENDENT && answers.containsKey(part.no()))
                .map(part -> "\n"
                        + (opened.order().sealed()
                                ? "另一承办单位"
                                : names.knownUnit(part.unit()).name())
                        + "："
                        + answers.get(part.no()))
                .collect(Collectors.joining());
    }
}
