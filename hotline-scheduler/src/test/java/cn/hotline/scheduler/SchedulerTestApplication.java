package cn.hotline.scheduler;

import cn.hotline.core.MovableClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A process with a clock that tests move. */
@EnableAutoConfiguration
@Import(Orders.class)
class SchedulerTestApplication {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
