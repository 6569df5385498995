package cn.hotline.api.security;

import cn.hotline.api.limit.Addresses;
import cn.hotline.core.workorder.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Logging in. */
@RestController
class LoginController {

    private final LoginDesk desk;

    LoginController(LoginDesk desk) {
        this.desk = desk;
    }

    record Credentials(
            @Text(max = 64) String username,
            @Text(max = 100) String password) {
        @Override
        public String toString() {
            return username;
        }
    }

    record LoggedIn(String token, Instant expiresAt) {}

    @PostMapping("/api/v1/login")
    ResponseEntity<LoggedIn> login(@Valid @RequestBody Credentials credentials, HttpServletRequest request) {
        Tokens.Token token = desk.login(credentials.username(), credentials.password(), Addresses.of(request));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new LoggedIn(token.token(), token.expiresAt()));
    }
}
