package cn.hotline.api;

import cn.hotline.local.LocalSettings;
import cn.hotline.local.SharedClock;
import cn.hotline.local.clock.ClockControl;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What only the local run has. Carries no stereotype, so that no component scan of a test finds it. */
@Import(ClockControl.class)
class LocalRunConfiguration {

    @Bean
    @Primary
    SharedClock sharedClock() {
        return SharedClock.in(LocalSettings.forRun().data(), Clock.systemUTC());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> welcome() {
        return ready ->
                Welcome.print(ready.getApplicationContext().getEnvironment().getRequiredProperty("server.port"));
    }

    @Bean
    LocalRunSample sampleData(SharedClock clock, JdbcClient sql) {
        return new LocalRunSample(clock, sql);
    }
}
