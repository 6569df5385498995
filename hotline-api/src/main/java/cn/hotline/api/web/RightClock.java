package cn.hotline.api.web;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import cn.hotline.core.timekeeping.ClockGuard;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses changes while this machine's clock is wrong: a reply it dates after the deadline would be late for ever. */
record RightClock(ClockGuard guard) implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration SOON = Duration.ofSeconds(5);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod()) && !guard.recent().trusted()) {
            throw RequestProblem.later(ProblemKind.CLOCK_NOT_TRUSTED, "这台服务器的时钟与数据库相差过大，暂时只能查询，请稍后重试", SOON);
        }
        return true;
    }
}
