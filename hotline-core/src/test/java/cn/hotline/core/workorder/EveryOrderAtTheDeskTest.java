package cn.hotline.core.workorder;

import cn.hotline.core.workorder.machine.Machines;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same random courses as in memory, at the desk on MySQL. */
class EveryOrderAtTheDeskTest extends AtTheDesk {

    private static final int COURSES = 500;
    private static final int STEPS = 12;

    @Autowired
    private Machines machines;

    @Test
    void everyOrderHasOneAnswerableUnitAndItsClockAfterEveryCommandAtTheDesk() {
        long seed = ThreadLocalRandom.current().nextLong(1_000_000);
        for (long course = seed; course < seed + COURSES; course++) {
            String target = desk.inHandling(Desk.complaint()).text();
            Scene scene = new DeskScene(desk, clock, target, course);
            new RandomCourse(machines, course, scene).follow(STEPS, course, kind -> {});
        }
    }
}
