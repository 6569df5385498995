package cn.hotline.core.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a whistle means for one of the departments it names (A1–A4); the proceeding says which and how far it got.
 *
 * @param whistle number of the whistle's first call, which all calls of one whistle share
 * @param street the unit that whistled, and scores
 * @param place of the scene; @param sceneAt when to be there
 * @param clock number of the order's clock for checking in
 * @param decision number of the clock for the centre's decision on a contest; null while uncontested
 * @param part number of the assignment that the whistle gave the department; null where it helped already
 * @param late the time to check in ran out, whether it came afterwards or not
 * @param score 1 to 5, by the street
 */
public record WhistleCall(
        int whistle,
        String street,
        WhistleGround ground,
        @Nullable String place,
        @Nullable Instant sceneAt,
        int clock,
        @Nullable Integer decision,
        @Nullable Integer part,
        @Nullable Instant checkedInAt,
        boolean late,
        @Nullable Integer score,
        @Nullable String comment) {

    static WhistleCall sounded(int whistle, String street, Command.SoundWhistle c, int clock, @Nullable Integer part) {
        return new WhistleCall(
                whistle, street, c.ground(), c.place(), c.sceneAt(), clock, null, part, null, false, null, null);
    }

    public boolean contested() {
        return decision != null;
    }

    WhistleCall by(String successor) {
        return new WhistleCall(
                whistle, successor, ground, place, sceneAt, clock, decision, part, checkedInAt, late, score, comment);
    }

    WhistleCall checkedIn(Instant now, boolean afterTime) {
        return new WhistleCall(
                whistle, street, ground, place, sceneAt, clock, decision, part, now, late || afterTime, score, comment);
    }

    WhistleCall contested(int decisionClock) {
        return new WhistleCall(
                whistle, street, ground, place, sceneAt, clock, decisionClock, part, checkedInAt, late, score, comment);
    }

    WhistleCall calledAgain(int newClock) {
        return new WhistleCall(
                whistle, street, ground, place, sceneAt, newClock, decision, part, null, late, score, comment);
    }

    WhistleCall overdue(boolean afterTime) {
        return checkedInAt != null
                ? this
                : new WhistleCall(
                        whistle,
                        street,
                        ground,
                        place,
                        sceneAt,
                        clock,
                        decision,
                        part,
                        null,
                        late || afterTime,
                        score,
                        comment);
    }

    WhistleCall scored(int points, String words) {
        return new WhistleCall(
                whistle, street, ground, place, sceneAt, clock, decision, part, checkedInAt, late, points, words);
    }
}
