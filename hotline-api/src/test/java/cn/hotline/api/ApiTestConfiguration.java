package cn.hotline.api;

import cn.hotline.core.MovableClock;
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
