package cn.hotline.api.security;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.api.limit.Limit;
import cn.hotline.api.limit.Limits;
import cn.hotline.core.organisation.Operator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a password. An attempt counts before it is made and is given back when it succeeds, so that many at once do not
 * slip through together; an unknown name costs as much time as a wrong password.
 */
@Component
class LoginDesk {

    private static final Logger LOG = LoggerFactory.getLogger(LoginDesk.class);

    private final Accounts accounts;
    private final Tokens tokens;
    private final Limits limits;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    LoginDesk(Accounts accounts, Tokens tokens, Limits limits, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.limits = limits;
        this.passwords = passwords;
        this.nobodysHash = String.valueOf(passwords.encode("nobody"));
    }

    /** @throws RequestProblem bad-credentials or too-many-attempts */
    Tokens.Token login(String username, String password, String address) {
        count(Limit.LOGIN_ADDRESS, address);
        count(Limit.LOGIN_USERNAME, username);
        Optional<Operator> operator = accounts.fresh(username);
        String hash = operator.map(Operator::passwordHash).orElse(nobodysHash);
        boolean matches = passwords.matches(password, hash);
        if (!matches || operator.isEmpty()) {
            LOG.info("refused login from {}", address);
            throw RequestProblem.of(ProblemKind.BAD_CREDENTIALS, "用户名或密码不正确");
        }
        limits.giveBack(Limit.LOGIN_ADDRESS, address);
        limits.giveBack(Limit.LOGIN_USERNAME, username);
        return tokens.issue(username);
    }

    private void count(Limit limit, String of) {
        limits.take(limit, of).ifPresent(wait -> {
            throw RequestProblem.later(ProblemKind.TOO_MANY_ATTEMPTS, "登录尝试过多，请稍后再试", wait);
        });
    }
}
