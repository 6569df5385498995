package cn.hotline.local.clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** What a local run imports to have its clock moved over HTTP; open, because the run listens to this machine alone. */
@Import(ClockController.class)
public class ClockControl {

    @Bean
    @Order(0)
    SecurityFilterChain local(HttpSecurity http) {
        return http.securityMatcher("/local/**")
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
