package cn.hotline.core;

import cn.hotline.core.timekeeping.RealTime;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Makes the core available to whatever process has it on its classpath. */
@AutoConfiguration
@ComponentScan
@ConfigurationPropertiesScan
@EnableResilientMethods
@PropertySource("classpath:hotline-core.properties")
public class HotlineCore {

    /** The business clock, and the sign that it is the machine's; a local run and tests bring one that can be moved. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Clock.class)
    static class MachineTime {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        RealTime realTime() {
            return new RealTime();
        }
    }
}
