package cn.hotline.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hotline.api.ApiTest;
import cn.hotline.api.Caller;
import cn.hotline.api.Reply;
import cn.hotline.api.TickingClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

@ApiTest
class LoginTest {

    @Autowired
    Caller nobody;

    @Autowired
    @Qualifier("securityClock")
    TickingClock time;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aPasswordBuysATokenForEightHours() {
        Reply reply = nobody.login("agent", "hotline-demo").ok(200);

        assertThat(reply.header("Cache-Control")).contains("no-store");
        OffsetDateTime expires = OffsetDateTime.parse(reply.text("expiresAt"));
        assertThat(expires.getOffset().getId()).isEqualTo("+08:00");
        assertThat(expires.toInstant())
                .isBetween(
                        time.instant().plus(Duration.ofMinutes(479)),
                        time.instant().plus(Duration.ofHours(8)));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameReadTheSame() {
        Reply wrong = nobody.login("dispatcher2", "guess").problem(401, "bad-credentials");
        Reply unknown = nobody.login("nobody-" + System.nanoTime(), "guess").problem(401, "bad-credentials");

        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void missingFieldsAreNamedAndAreNoLoginProblem() {
        Reply reply = nobody.post("/api/v1/login", "{\"username\":\" \"}").problem(400, "validation-failed");

        assertThat(reply.json().at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("username", "password");
    }

    @Test
    void guessingIsStoppedAndTheRightPasswordThenHasToWaitToo() {
        String username = "handler-370102-D-CGJ";
        for (int i = 0; i < 10; i++) {
            nobody.login(username, "guess-" + i).problem(401, "bad-credentials");
        }

        Reply stopped = nobody.login(username, "hotline-demo").problem(429, "too-many-attempts");
        assertThat(Integer.parseInt(stopped.header("Retry-After"))).isBetween(1, 90);

        time.advance(Duration.ofSeconds(91));
        nobody.login(username, "hotline-demo").ok(200);
    }

    @Test
    void loggingInCorrectlyDoesNotUseAnythingUp() {
        for (int i = 0; i < 15; i++) {
            nobody.login("auditor", "hotline-demo").ok(200);
        }
    }

    @Test
    void withoutATokenThereIsNothingToSee() {
        Reply reply = nobody.get("/api/v1/me").problem(401, "token-missing");

        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        nobody.post("/api/v1/work-orders", "{}").problem(401, "token-missing");
        nobody.get("/actuator/prometheus").problem(401, "token-missing");
    }

    @Test
    void aBadTokenIsToldApartFromAnExpiredOne() {
        String token = nobody.login("agent2", "hotline-demo").ok(200).text("token");
        int middle = token.indexOf('.') + 5;
        String forged =
                token.substring(0, middle) + (token.charAt(middle) == 'A' ? 'B' : 'A') + token.substring(middle + 1);

        nobody.with("rubbish").get("/api/v1/me").problem(401, "token-invalid");
        Reply invalid = nobody.with(forged).get("/api/v1/me").problem(401, "token-invalid");
        assertThat(invalid.header("WWW-Authenticate")).contains("invalid_token");
        nobody.with(token).get("/api/v1/me").ok(200);

        time.advance(Duration.ofHours(8));
        nobody.logInAgain();
        Reply expired = nobody.with(token).get("/api/v1/me").problem(401, "token-expired");
        assertThat(expired.header("WWW-Authenticate")).contains("expired");
    }

    @Test
    void aDisabledAccountLosesItsTokenWithinAMinute() {
        Caller leader = nobody.as("leader-370102-D-CGJ");
        leader.get("/api/v1/me").ok(200);

        jdbc.update("update operator set enabled = 0 where username = 'leader-370102-D-CGJ'");
        time.advance(Duration.ofSeconds(61));

        leader.get("/api/v1/me").problem(401, "token-invalid");
        nobody.login("leader-370102-D-CGJ", "hotline-demo").problem(401, "bad-credentials");
    }

    @Test
    void figuresAreForAdministratorsAndAuditors() {
        nobody.as("admin").get("/actuator/prometheus").ok(200);
        nobody.as("auditor").get("/actuator/prometheus").ok(200);
        nobody.as("agent").get("/actuator/prometheus").problem(403, "role-not-permitted");
        nobody.get("/actuator/health").ok(200);
    }

    @Test
    void answersCarrySecurityHeadersAndNoCookie() {
        Reply reply = nobody.as("agent").get("/api/v1/me").ok(200);

        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void otherSitesMayNotCallFromABrowser() {
        Reply preflight = nobody.send(nobody.request(
                        "/api/v1/work-orders",
                        "Origin",
                        "https://elsewhere.example",
                        "Access-Control-Request-Method",
                        "POST")
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody()));

        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
    }
}
