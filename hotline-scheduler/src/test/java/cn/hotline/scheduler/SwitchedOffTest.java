package cn.hotline.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.core.MovableClock;
import cn.hotline.core.workorder.WorkOrderNumber;
import cn.hotline.scheduler.job.DeadlineSweep;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@SchedulerTest
class SwitchedOffTest {

    @Autowired
    private ObjectProvider<Scheduler> quartz;

    @Autowired
    private DeadlineSweep sweep;

    @Autowired
    private Orders orders;

    @Autowired
    private MovableClock clock;

    @Test
    void nothingIsBreachedUntilSomebodySweeps() {
        orders.forgetAll();
        WorkOrderNumber order = orders.urgent();
        clock.advance(Duration.ofDays(30));

        assertThat(quartz.getIfAvailable()).isNull();
        assertThat(orders.history(order)).containsExactly("REGISTER");

        assertThat(sweep.run().breached()).isEqualTo(3);
    }
}
