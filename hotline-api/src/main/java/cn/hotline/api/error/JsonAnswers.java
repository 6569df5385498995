package cn.hotline.api.error;

import cn.hotline.core.deadline.Years;
import cn.hotline.core.workorder.Refusal;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says where a body is no JSON, or which field has the wrong kind of value. */
final class JsonAnswers {

    private JsonAnswers() {}

    static Answer of(JacksonException e) {
        return e instanceof DatabindException && !e.getPath().isEmpty() ? wrongValue(e) : malformed(e);
    }

    private static Answer malformed(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null || at.getLineNr() < 1
                ? "请求体不是正确的 JSON"
                : "请求体第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列不是正确的 JSON";
        return Answer.of(ProblemKind.MALFORMED_JSON, where);
    }

    private static Answer wrongValue(JacksonException e) {
        String field = e.getPath().stream()
                .map(part ->
                        part.getPropertyName() == null ? "[" + part.getIndex() + "]" : "." + part.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        Class<?> wanted = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return RequestProblem.fields(List.of(error(field, wanted, e))).answer();
    }

    private static Refusal.FieldError error(String field, @Nullable Class<?> wanted, JacksonException e) {
        if (wanted != null && wanted.isEnum()) {
            return unknownValue(field, wanted);
        }
        return e instanceof InvalidFormatException readable && readable.getValue() instanceof TemporalAccessor
                ? new Refusal.FieldError(field, "out-of-range", "年份应为 " + Years.FIRST + " 至 " + Years.LAST)
                : new Refusal.FieldError(field, "wrong-type", "值的类型或格式不正确" + hint(wanted));
    }

    static Refusal.FieldError unknownValue(String field, Class<?> choices) {
        String permitted = Arrays.stream(choices.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining("、"));
        return new Refusal.FieldError(field, "unknown-value", "只能是 " + permitted + " 之一");
    }

    private static String hint(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "";
        }
        return switch (wanted.getSimpleName()) {
            case "Boolean", "boolean" -> "，应为 true 或 false";
            case "Integer", "int", "Long", "long" -> "，应为整数";
            case "BigDecimal", "double", "Double" -> "，应为数字";
            case "LocalDate" -> "，应为日期，如 2026-11-21";
            case "Instant" -> "，应为带时区的时间，如 2026-11-21T09:00:00+08:00";
            case "String" -> "，应为文字";
            case "List" -> "，应为列表";
            default -> "";
        };
    }
}
