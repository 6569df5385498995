package cn.hotline.core.reminder;

import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.State;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to hear of one accepted command. */
final class Telling {

    /** Commands that nobody need be told of are not even read. */
    static final Set<CommandKind> NEWSWORTHY = EnumSet.of(
            CommandKind.WARN_OF_DEADLINE,
            CommandKind.BREACH_DEADLINE,
            CommandKind.ESCALATE_DEADLINE,
            CommandKind.URGE,
            CommandKind.SUPPLEMENT,
            CommandKind.DISPATCH,
            CommandKind.REASSIGN,
            CommandKind.ARBITRATE,
            CommandKind.ADD_HANDLER,
            CommandKind.PASS_DOWN,
            CommandKind.RECALL,
            CommandKind.RECORD_CALLBACK,
            CommandKind.REJECT_REPLY,
            CommandKind.RESUME,
            CommandKind.WITHDRAW,
            CommandKind.REQUEST_RETURN,
            CommandKind.APPROVE_RETURN,
            CommandKind.REJECT_RETURN,
            CommandKind.REQUEST_EXTENSION,
            CommandKind.APPROVE_EXTENSION,
            CommandKind.REJECT_EXTENSION,
            CommandKind.CO_REQUEST_RELEASE,
            CommandKind.DECIDE_RELEASE,
            CommandKind.OPEN_SUPERVISION,
            CommandKind.ANSWER_SUPERVISION,
            CommandKind.LIFT_SUPERVISION,
            CommandKind.REFUSE_TASK,
            CommandKind.SOUND_WHISTLE,
            CommandKind.CHECK_IN,
            CommandKind.CONTEST_WHISTLE,
            CommandKind.DECIDE_CONTEST,
            CommandKind.NOTE_RECURRENCE,
            CommandKind.MERGE,
            CommandKind.UNMERGE,
            CommandKind.FOLLOW_LEAD);

    /** The same people of the same unit hear of one command once. */
    record Addressee(@Nullable String unit, Audience audience) {}

    private final News news;
    private final NewsFields fields;
    private final Map<Addressee, NoticeKind> told = new LinkedHashMap<>();

    private Telling(News news) {
        this.news = news;
        this.fields = news.fields();
    }

    /** Units are null for the centre. */
    static Map<Addressee, NoticeKind> of(News news) {
        Telling telling = new Telling(news);
        telling.ofClock();
        telling.ofOrder();
        telling.ofProceeding();
        return telling.told;
    }

    /** What the appellant hears of it: nothing of a sealed order, and nothing that could not reach anybody. */
    static @Nullable AppellantNotice ofAppellant(News news) {
        AppellantNews kind = news.sealed() || !news.contactable() ? null : AppellantNews.of(news.command());
        return kind == null ? null : new AppellantNotice(news.workOrderId(), news.version(), kind, news.at());
    }

    private void ofClock() {
        switch (news.command()) {
            case WARN_OF_DEADLINE -> charged(NoticeKind.YELLOW_CARD);
            case BREACH_DEADLINE -> {
                charged(NoticeKind.RED_CARD);
                ifAny(news.asking(), Audience.UNIT_STAFF, NoticeKind.EXTENSION_LAPSED);
            }
            case ESCALATE_DEADLINE -> step();
            default -> {}
        }
    }

    private void charged(NoticeKind kind) {
        tell(fields.unit(), fields.unit() == null ? Audience.DISPATCHERS : Audience.HANDLERS, kind);
    }

    private void step() {
        switch (Objects.requireNonNull(fields.to())) {
            case HANDLER -> charged(NoticeKind.STEP);
            case UNIT_LEADER ->
                tell(fields.unit(), fields.unit() == null ? Audience.SUPERVISORS : Audience.LEADERS, NoticeKind.STEP);
            case DISPATCHER -> tell(null, Audience.DISPATCHERS, NoticeKind.STEP);
            case SUPERVISOR -> tell(null, Audience.SUPERVISORS, NoticeKind.STEP);
            case BULLETIN -> {
                tell(null, Audience.SUPERVISORS, NoticeKind.BULLETIN);
                ifAny(fields.unit(), Audience.UNIT_STAFF, NoticeKind.BULLETIN);
            }
        }
    }

    private void ofOrder() {
        String lead = news.leadUnit();
        switch (news.command()) {
            case DISPATCH, REASSIGN, ARBITRATE -> {
                ifAny(fields.leadUnit(), Audience.HANDLERS, NoticeKind.DISPATCHED);
                each(fields.coHandlers(), NoticeKind.DISPATCHED);
                each(fields.independent(), NoticeKind.DISPATCHED);
                ifAny(news.formerLead(), Audience.HANDLERS, NoticeKind.TAKEN_AWAY);
            }
            case ADD_HANDLER, PASS_DOWN -> ifAny(fields.unit(), Audience.HANDLERS, NoticeKind.DISPATCHED);
            case RECALL -> ifAny(news.formerLead(), Audience.HANDLERS, NoticeKind.TAKEN_AWAY);
            case RECORD_CALLBACK -> {
                if (news.to() == State.DISPATCHED) {
                    ifAny(lead, Audience.HANDLERS, NoticeKind.REHANDLE);
                }
            }
            case REFUSE_TASK ->
                tell(lead, lead == null ? Audience.DISPATCHERS : Audience.HANDLERS, NoticeKind.TASK_REFUSED);
            case URGE -> tell(lead, lead == null ? Audience.DISPATCHERS : Audience.HANDLERS, NoticeKind.URGED);
            case SUPPLEMENT -> ifAny(lead, Audience.HANDLERS, NoticeKind.SUPPLEMENTED);
            case REJECT_REPLY -> ifAny(lead, Audience.HANDLERS, NoticeKind.REPLY_REJECTED);
            case NOTE_RECURRENCE -> {
                ifAny(lead, Audience.UNIT_STAFF, NoticeKind.RECURRED);
                tell(null, Audience.SUPERVISORS, NoticeKind.RECURRED);
            }
            case RESUME -> ifAny(lead, Audience.HANDLERS, NoticeKind.RESUMED);
            case WITHDRAW -> ifAny(lead == null ? news.formerLead() : lead, Audience.HANDLERS, NoticeKind.WITHDRAWN);
            default -> {}
        }
    }

    private void ofProceeding() {
        String asking = news.asking();
        String lead = news.leadUnit();
        switch (news.command()) {
            case REQUEST_RETURN -> tell(null, deciding(), NoticeKind.RETURN_REQUESTED);
            case APPROVE_RETURN -> ifAny(asking, Audience.HANDLERS, NoticeKind.RETURN_APPROVED);
            case REJECT_RETURN -> ifAny(asking, Audience.HANDLERS, NoticeKind.RETURN_REJECTED);
            case REQUEST_EXTENSION -> tell(null, deciding(), NoticeKind.EXTENSION_REQUESTED);
            case APPROVE_EXTENSION -> ifAny(asking, Audience.HANDLERS, NoticeKind.EXTENSION_APPROVED);
            case REJECT_EXTENSION -> ifAny(asking, Audience.HANDLERS, NoticeKind.EXTENSION_REJECTED);
            case CO_REQUEST_RELEASE ->
                tell(asking, asking == null ? Audience.DISPATCHERS : Audience.HANDLERS, NoticeKind.RELEASE_REQUESTED);
            case DECIDE_RELEASE -> ifAny(asking, Audience.HANDLERS, NoticeKind.RELEASE_DECIDED);
            case OPEN_SUPERVISION -> ifAny(lead, Audience.UNIT_STAFF, NoticeKind.SUPERVISED);
            case ANSWER_SUPERVISION -> tell(null, Audience.SUPERVISORS, NoticeKind.SUPERVISION_ANSWERED);
            case LIFT_SUPERVISION -> ifAny(lead, Audience.HANDLERS, NoticeKind.SUPERVISION_LIFTED);
            case SOUND_WHISTLE -> each(fields.units(), NoticeKind.WHISTLED);
            case CHECK_IN -> ifAny(lead, Audience.HANDLERS, NoticeKind.CHECKED_IN);
            case CONTEST_WHISTLE -> tell(null, Audience.DISPATCHERS, NoticeKind.WHISTLE_CONTESTED);
            case DECIDE_CONTEST -> ifAny(asking, Audience.HANDLERS, NoticeKind.CONTEST_DECIDED);
            default -> {}
        }
    }

    private Audience deciding() {
        return news.supervisorDecides() ? Audience.SUPERVISORS : Audience.DISPATCHERS;
    }

    private void each(@Nullable List<String> units, NoticeKind kind) {
        if (units != null) {
            units.forEach(unit -> tell(unit, Audience.HANDLERS, kind));
        }
    }

    private void ifAny(@Nullable String unit, Audience audience, NoticeKind kind) {
        if (unit != null) {
            tell(unit, audience, kind);
        }
    }

    private void tell(@Nullable String unit, Audience audience, NoticeKind kind) {
        told.putIfAbsent(new Addressee(unit, audience), news.sealed() ? NoticeKind.SEALED : kind);
    }
}
