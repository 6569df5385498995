package cn.hotline.core;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The core as any process sees it, with a clock that tests move and the demo accounts. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class CoreTestApplication {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
