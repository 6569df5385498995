package cn.hotline.api.security;

import cn.hotline.core.organisation.UnitDirectory;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Everything needs a bearer token but what is named here. No session, no cookie, so nothing for CSRF to ride on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/api/v1/public/**", "/actuator/health/**", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/**"
    };
    private static final String BULK = "/api/v1/bulk-reassignments/**";
    private static final String RULES = "/api/v1/deadline-rules/**";
    private static final String CATALOGUE = "/api/v1/dispatch-catalogue/**";
    private static final String[] ALIASES = {"/api/v1/admin/place-aliases/**", "/api/v1/admin/place-alias-proposals/**"
    };
    private static final String NOTHING_TO_RENDER = "default-src 'none'; frame-ancestors 'none'";

    /** Requests are observed as wholes; every filter of the chain by itself costs more than it tells. */
    @Bean
    SecurityObservationSettings observeNoFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    BearerReading bearerReading(
            SecuritySettings settings,
            Tokens tokens,
            OperatorTokenReader operators,
            UnitDirectory units,
            @Qualifier("securityClock") Clock clock) {
        return settings.oidc() == null
                ? new BearerReading(tokens.decoder(), operators)
                : BearerReading.ofIssuer(settings.oidc(), units, clock);
    }

    @Bean
    SecurityFilterChain api(
            HttpSecurity http, SecuritySettings settings, BearerReading bearer, AuthenticationProblems problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_TO_RENDER)))
                .authorizeHttpRequests(requests -> authorize(requests, settings))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.decoder(bearer.decoder()).jwtAuthenticationConverter(bearer.reader())))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    /** Error dispatches are open, or a 400 would turn into a 401 on its way out. */
    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            SecuritySettings settings) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll();
        requests.requestMatchers(HttpMethod.POST, "/api/v1/login").permitAll();
        requests.requestMatchers(OPEN).permitAll();
        if (settings.openMetrics()) {
            requests.requestMatchers("/actuator/prometheus").permitAll();
        }
        requests.requestMatchers("/actuator/**").hasAnyRole("ADMIN", "AUDITOR");
        requests.requestMatchers(HttpMethod.GET, "/api/v1/admin/calendar/**").hasAnyRole("ADMIN", "SUPERVISOR");
        requests.requestMatchers(HttpMethod.GET, ALIASES).hasAnyRole("ADMIN", "SUPERVISOR", "AUDITOR");
        requests.requestMatchers(ALIASES).hasAnyRole("ADMIN", "SUPERVISOR");
        requests.requestMatchers("/api/v1/admin/**").hasRole("ADMIN");
        requests.requestMatchers(HttpMethod.GET, RULES).hasAnyRole("ADMIN", "SUPERVISOR", "AUDITOR");
        requests.requestMatchers(RULES).hasRole("ADMIN");
        requests.requestMatchers("/api/v1/reports/suggestions")
                .hasAnyRole("DISPATCHER", "SUPERVISOR", "AUDITOR", "ADMIN");
        requests.requestMatchers(HttpMethod.POST, CATALOGUE).hasAnyRole("ADMIN", "DISPATCHER", "SUPERVISOR");
        requests.requestMatchers(HttpMethod.POST, "/api/v1/units/**").hasRole("ADMIN");
        requests.requestMatchers(HttpMethod.PUT, "/api/v1/units/**").hasRole("ADMIN");
        requests.requestMatchers(HttpMethod.POST, "/api/v1/old-grids").hasRole("ADMIN");
        requests.requestMatchers(HttpMethod.GET, BULK).hasAnyRole("ADMIN", "DISPATCHER", "SUPERVISOR", "AUDITOR");
        requests.requestMatchers(BULK).hasRole("ADMIN");
        requests.requestMatchers(HttpMethod.POST, "/api/v1/duty-lists/**").hasRole("ADMIN");
        requests.anyRequest().authenticated();
    }
}
