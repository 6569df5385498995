package cn.hotline.core.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.workorder.machine.Machines;
import cn.hotline.core.workorder.machine.WorkOrderMachineConfiguration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Whatever happens to an order, in whatever sequence: somebody answers for it, against a clock that says by when. */
class EveryOrderHasAnAnswerableUnitTest {

    private static final int COURSES = 10_000;
    private static final int STEPS = 30;

    private final Machines machines = new Machines(WorkOrderMachineConfiguration.factory());

    @Test
    void afterEveryAcceptedCommandOfTenThousandCourses() {
        long seed = ThreadLocalRandom.current().nextLong();
        Set<CommandKind> accepted = EnumSet.of(CommandKind.REGISTER);
        Set<State> reached = EnumSet.noneOf(State.class);
        for (int i = 0; i < COURSES; i++) {
            RandomCourse course = new RandomCourse(machines, seed + i, new ClerkScene(machines, seed + i));
            follow(course, seed + i, accepted, reached);
        }
        assertThat(reached).containsExactlyInAnyOrder(State.values());
        assertThat(accepted).containsExactlyInAnyOrder(CommandKind.values());
    }

    private static void follow(RandomCourse course, long seed, Set<CommandKind> accepted, Set<State> reached) {
        course.follow(STEPS, seed, kind -> {
            accepted.add(kind);
            reached.add(course.file().order().state());
        });
    }
}
