package cn.hotline.api.security;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time of tokens, lockouts and limits: the machine's own, also where the clock of the business is moved. */
@Configuration(proxyBeanMethods = false)
class SecurityTime {

    @Bean(defaultCandidate = false)
    @ConditionalOnMissingBean(name = "securityClock")
    Clock securityClock() {
        return Clock.systemUTC();
    }
}
