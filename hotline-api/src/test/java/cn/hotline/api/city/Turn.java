package cn.hotline.api.city;

import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What may happen to an order besides the straight course, and to how many of a thousand. */
enum Turn {
    ANSWERED_AT_ONCE(600),
    DECLINED(15),
    WITHDRAWN(15),
    JOINED(700),
    SEPARATED(20),
    RECALLED(8),
    REASSIGNED(10),
    RETURNED(45),
    RETURN_REFUSED(20),
    ARBITRATED(3),
    FEEDBACK_EXCUSED(40),
    CITIZEN_NOT_CONTACTED(25),
    HELPER_ADDED(25),
    WHISTLED(60),
    SUPERVISED(25),
    EXTENDED(50),
    EXTENSION_REFUSED(10),
    SHELVED(20),
    RESUMED(500),
    NOT_SOLVED(60),
    REPLY_REJECTED(80),
    DISSATISFIED(80),
    STILL_DISSATISFIED(12),
    FOR_EVER_DISSATISFIED(6),
    UNREACHED_ONCE(60),
    UNREACHED(25),
    REOPENED(12),
    URGED(40),
    SUPPLEMENTED(35),
    HELPER_RELEASED(80),
    SLOW(90);

    /** What would end an order before its time. */
    static final Set<Turn> ENDINGS =
            Set.of(ANSWERED_AT_ONCE, DECLINED, WITHDRAWN, JOINED, SEPARATED, RECALLED, RETURNED, SHELVED);

    private static final int CYCLE = 45;

    private final int ofThousand;

    Turn(int ofThousand) {
        this.ofThousand = ofThousand;
    }

    /** By chance, but each turn comes to one order of a cycle for certain, so that a small sample has all of them. */
    static Set<Turn> draw(int order, RandomGenerator random) {
        Set<Turn> turns = EnumSet.noneOf(Turn.class);
        for (Turn turn : values()) {
            if (order % CYCLE == turn.ordinal() || random.nextInt(1000) < turn.ofThousand) {
                turns.add(turn);
            }
        }
        return turns;
    }
}
