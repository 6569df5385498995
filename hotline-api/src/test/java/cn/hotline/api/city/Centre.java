package cn.hotline.api.city;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the hotline centre does: dispatching, deciding, calling back. */
final class Centre {

    private static final int RETURNS_DECIDED = 2;
    private static final int BOTH_WAYS_PERCENT = 45;

    private final Words words;

    Centre(Words words) {
        this.words = words;
    }

    Call registered(Dossier d) {
        if (d.takes(Turn.WITHDRAWN)) {
            return Call.of("agent", "withdraw", "reason", say("withdrawReasons", d));
        }
        if (d.takes(Turn.DECLINED)) {
            return Call.of(
                    dispatcher(d), "decline", "reason", say("declineReasons", d), "legalRoute", say("legalRoutes", d));
        }
        if (d.mate != null && d.mayFollow(d.mate) && d.takes(Turn.JOINED)) {
            return Call.of(dispatcher(d), "merge", "into", d.mate.number());
        }
        if (d.appeal.mayBeAnsweredAtOnce() && d.takes(Turn.ANSWERED_AT_ONCE)) {
            return Call.of("agent", "answer-directly", "answer", reply(d));
        }
        String lead = d.nextLead();
        return Call.of(
                dispatcher(d), "dispatch", "leadUnit", lead, "coHandlers", helpers(d, lead), "reason", "按派单目录派发");
    }

    @Nullable
    Call dispatched(Dossier d) {
        if (d.takes(Turn.RECALLED)) {
            return Call.of(dispatcher(d), "recall", "reason", say("recallReasons", d));
        }
        if (d.takes(Turn.REASSIGNED)) {
            return Call.of(
                    dispatcher(d),
                    "reassign",
                    "leadUnit",
                    d.otherUnit(),
                    "coHandlers",
                    List.of(),
                    "reason",
                    say("reassignReasons", d));
        }
        return null;
    }

    Call returnAsked(Dossier d) {
        if (d.returns > RETURNS_DECIDED) {
            return Call.of(
                    "supervisor",
                    "arbitrate",
                    "leadUnit",
                    d.lead(),
                    "coHandlers",
                    List.of(),
                    "reason",
                    say("arbitrations", d));
        }
        if (d.turns.contains(Turn.ARBITRATED) || d.takes(Turn.RETURN_REFUSED)) {
            return Call.of(dispatcher(d), "reject-return", "reason", say("returnRejections", d));
        }
        d.dispatchNextTo(d.otherUnit());
        return Call.of(dispatcher(d), "approve-return", "reason", say("returnApprovals", d));
    }

    Call replied(Dossier d) {
        return d.takes(Turn.REPLY_REJECTED)
                ? Call.of(dispatcher(d), "reject-reply", "reason", say("replyRejections", d))
                : Call.of(dispatcher(d), "approve-reply", "reason", "答复完整，同意。");
    }

    Call callBack(Dossier d) {
        String caller = d.random.nextBoolean() ? "agent" : "agent2";
        if (d.turns.contains(Turn.UNREACHED) || d.takes(Turn.UNREACHED_ONCE)) {
            return Call.of(caller, "record-callback", "reached", false, "comment", say("unreached", d));
        }
        if (d.turns.contains(Turn.FOR_EVER_DISSATISFIED)
                || d.takes(Turn.DISSATISFIED)
                || d.takes(Turn.STILL_DISSATISFIED)) {
            return Call.of(
                    caller,
                    "record-callback",
                    "reached",
                    true,
                    "contacted",
                    d.random.nextInt(10) < 8,
                    "solved",
                    d.random.nextInt(10) < 3,
                    "satisfaction",
                    "DISSATISFIED",
                    "comment",
                    say("callbackBlame", d));
        }
        String satisfaction = d.random.nextInt(10) < 7 ? "SATISFIED" : "MOSTLY_SATISFIED";
        return Call.of(
                caller,
                "record-callback",
                "reached",
                true,
                "contacted",
                true,
                "solved",
                true,
                "satisfaction",
                satisfaction,
                "comment",
                say("callbackPraise", d));
    }

    /** Things that the citizen or the centre adds while others work. */
    @Nullable
    Call meanwhile(Dossier d) {
        if (d.takes(Turn.URGED)) {
            return Call.of("agent", "urge", "text", say("urges", d));
        }
        if (d.takes(Turn.SUPPLEMENTED)) {
            return Call.of("agent2", "supplement", "text", say("supplements", d));
        }
        return null;
    }

    private List<String> helpers(Dossier d, String lead) {
        boolean both = d.random.nextInt(100) < BOTH_WAYS_PERCENT;
        return d.suggested.stream()
                .filter(unit -> !unit.equals(lead) && !unit.endsWith("-FZX") && !unit.equals("3701-D-BGT"))
                .limit(both ? 1 : 0)
                .toList();
    }

    private static String dispatcher(Dossier d) {
        return d.random.nextBoolean() ? "dispatcher" : "dispatcher2";
    }

    private static String reply(Dossier d) {
        return Words.any(d.appeal.issue().problem().reply(), d.random);
    }

    private String say(String list, Dossier d) {
        return words.any(list, d.random);
    }
}
