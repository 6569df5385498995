package cn.hotline.api.web;

import cn.hotline.api.error.ProblemKind;
import cn.hotline.api.error.RequestProblem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a change say.
 *
 * @param expectedVersion the version the client saw, of {@code If-Match}
 * @param idempotencyKey by which a repeated request is recognised
 */
public record CommandHeaders(
        @Nullable Integer expectedVersion, @Nullable String idempotencyKey) {

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,9})\"|(\\d{1,9})");
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

    static CommandHeaders of(@Nullable String ifMatch, @Nullable String idempotencyKey) {
        return new CommandHeaders(version(ifMatch), key(idempotencyKey));
    }

    private static @Nullable Integer version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher matcher = VERSION.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw RequestProblem.of(ProblemKind.BAD_IF_MATCH, "If-Match 应为带引号的版本号，如 \"3\"");
        }
        return Integer.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    private static @Nullable String key(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw RequestProblem.of(ProblemKind.BAD_IDEMPOTENCY_KEY, "Idempotency-Key 应为 1 至 100 个可见的 ASCII 字符");
        }
        return key;
    }
}
