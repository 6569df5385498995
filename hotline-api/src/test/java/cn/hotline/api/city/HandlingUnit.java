package cn.hotline.api.city;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lead unit does with an order, and what the supervisor does while it does. */
final class HandlingUnit {

    private static final int CONTACT_ATTEMPTS = 3;
    private static final int RETURNS_UNTIL_ARBITRATION = 3;

    private final Words words;

    HandlingUnit(Words words) {
        this.words = words;
    }

    Call dispatched(Dossier d) {
        boolean returns = d.turns.contains(Turn.ARBITRATED) && d.returns < RETURNS_UNTIL_ARBITRATION;
        return returns || d.takes(Turn.RETURNED) || d.turns.contains(Turn.RETURN_REFUSED)
                ? requestReturn(d)
                : by(d, "sign-for");
    }

    Call handling(Dossier d, Instant now) {
        if (d.turns.contains(Turn.ARBITRATED) && d.returns < RETURNS_UNTIL_ARBITRATION) {
            return requestReturn(d);
        }
        Call owed = owedToTheCitizen(d);
        if (owed != null) {
            return owed;
        }
        Call detour = detour(d, now);
        return detour != null ? detour : reply(d);
    }

    /** First contact, then, when it is urgent, feedback the same day. */
    private @Nullable Call owedToTheCitizen(Dossier d) {
        if (!d.contacted && !d.appeal.anonymous() && d.failedContacts < CONTACT_ATTEMPTS) {
            boolean reached = !d.turns.contains(Turn.CITIZEN_NOT_CONTACTED);
            d.contacted = reached;
            d.failedContacts += reached ? 0 : 1;
            String account = d.appeal.sealed() ? "dispatcher" : "handler-" + d.lead();
            return Call.of(
                    account,
                    "record-contact",
                    "reached",
                    reached,
                    "summary",
                    say(reached ? "contacts" : "unreached", d));
        }
        if (d.appeal.urgent() && !d.fedBack) {
            d.fedBack = true;
            return d.takes(Turn.FEEDBACK_EXCUSED)
                    ? Call.of("supervisor", "excuse-feedback", "reason", "现场封闭抢修，经批准次日反馈。")
                    : by(d, "give-feedback", "text", say("feedbacks", d));
        }
        return null;
    }

    private @Nullable Call detour(Dossier d, Instant now) {
        if (d.takes(Turn.HELPER_ADDED)) {
            return by(d, "add-handler", "unit", d.otherUnit(), "task", say("coTasks", d));
        }
        if (d.lead().matches("\\d{9}") && d.takes(Turn.WHISTLED)) {
            String district = d.lead().substring(0, 6);
            return by(
                    d,
                    "whistles",
                    "units",
                    List.of(district + "-D-CGJ", district + "-D-YJJ"),
                    "ground",
                    d.appeal.urgent() ? "EMERGENCY" : "JOINT_ENFORCEMENT",
                    "reason",
                    say("whistleReasons", d));
        }
        if (d.takes(Turn.SUPERVISED)) {
            return Call.of("supervisor", "supervisions", "reason", say("supervisionReasons", d));
        }
        if (d.takes(Turn.EXTENDED) || d.turns.contains(Turn.EXTENSION_REFUSED) && d.refusals == 0) {
            return by(d, "extensions", "workingDays", d.random.nextInt(2, 6), "reason", say("extensionReasons", d));
        }
        boolean restsOnAccount = "SHELVED".equals(d.rest);
        if (d.takes(Turn.SHELVED) || restsOnAccount) {
            LocalDate planned = LocalDate.ofInstant(now, ArrivalCurve.ZONE).plusDays(restsOnAccount ? 60 : 5);
            return Call.of(
                    "supervisor2", "shelve", "plannedDate", planned.toString(), "reason", say("shelveReasons", d));
        }
        return null;
    }

    private Call reply(Dossier d) {
        String text = Words.any(d.appeal.issue().problem().reply(), d.random);
        return d.takes(Turn.NOT_SOLVED)
                ? by(
                        d,
                        "submit-reply",
                        "reply",
                        say("contacts", d) + text,
                        "solved",
                        false,
                        "unsolvedReason",
                        say("shelveReasons", d))
                : by(d, "submit-reply", "reply", say("contacts", d) + text, "publicReply", text, "solved", true);
    }

    private Call requestReturn(Dossier d) {
        d.returns++;
        return by(
                d,
                "request-return",
                "reason",
                say("returnReasons", d),
                "clause",
                say("clauses", d),
                "competentUnit",
                d.otherUnit());
    }

    private static Call by(Dossier d, String command, Object... fields) {
        return Call.handler(d.lead(), command, fields);
    }

    private String say(String list, Dossier d) {
        return words.any(list, d.random);
    }
}
