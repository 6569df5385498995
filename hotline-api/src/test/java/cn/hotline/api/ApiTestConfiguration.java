package cn.hotline.api;

import cn.hotline.core.MovableClock;
import cn.hotline.core.timekeeping.RealTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/**
 * A business clock and a security clock that tests move, and somebody who calls the application. Carries no annotation, so
 * that no component scan of a local run finds it.
 */
public class ApiTestConfiguration {

    @Bean
    @Primary
    MovableClock clock() {
        return new MovableClock();
    }

    /** As in production, where the machine's clock is compared with the database's. */
    @Bean
    RealTime realTime() {
        return new RealTime();
    }

    @Bean
    @Primary
    DatabaseTime databaseTime(MovableClock clock) {
        return new DatabaseTime(clock);
    }

    @Bean(defaultCandidate = false)
    TickingClock securityClock() {
        return new TickingClock();
    }

    @Bean
    @Lazy
    Caller caller(@Value("${local.server.port}") int port) {
        return new Caller(port);
    }
}
