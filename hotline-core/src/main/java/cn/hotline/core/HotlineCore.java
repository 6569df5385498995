package cn.hotline.core;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.PropertySource;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Makes the core available to whatever process has it on its classpath. */
@AutoConfiguration
@ComponentScan
@ConfigurationPropertiesScan
@EnableResilientMethods
@PropertySource("classpath:hotline-core.properties")
public class HotlineCore {

    /** The business clock; a local run and tests replace it by one that can be moved. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
