package cn.hotline.api.security;

import cn.hotline.api.error.Answer;
import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** What somebody without a good token, or without the right role, reads. */
@Component
class AuthenticationProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        ProblemWriter.write(response, answer(e));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        ProblemWriter.write(response, Answer.of(ProblemKind.ROLE_NOT_PERMITTED, "您的岗位不能这样做"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException e)
            throws IOException {
        ProblemWriter.write(response, Answer.of(ProblemKind.BAD_REQUEST, "请求的地址含有不允许的字符"));
    }

    private static Answer answer(AuthenticationException e) {
        if (!(e instanceof InvalidBearerTokenException)) {
            return challenge(ProblemKind.TOKEN_MISSING, "请先登录，并在 Authorization 中带上凭证", "");
        }
        boolean expired = e.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream().anyMatch(error -> Tokens.EXPIRED.equals(error.getErrorCode()));
        return expired
                ? challenge(
                        ProblemKind.TOKEN_EXPIRED,
                        "登录已过期，请重新登录",
                        ", error=\"invalid_token\", error_description=\"expired\"")
                : challenge(ProblemKind.TOKEN_INVALID, "登录凭证无效或账号已停用，请重新登录", ", error=\"invalid_token\"");
    }

    private static Answer challenge(ProblemKind kind, String detail, String error) {
        return Answer.of(kind, detail).with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"hotline\"" + error);
    }
}
