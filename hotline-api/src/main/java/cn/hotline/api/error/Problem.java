package cn.hotline.api.error;

import cn.hotline.core.workorder.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problem details (RFC 9457) with the members this interface adds; absent ones do not apply. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(example = "urn:hotline:problem:validation-failed")
        String type,

        @Schema(example = "填写的内容有误") String title,
        @Schema(example = "400") int status,
        @Schema(example = "有 1 处填写有误：标题不能为空") String detail,

        @Schema(description = "stable, for programs", example = "validation-failed")
        String code,

        @Nullable List<Refusal.FieldError> errors,

        @Nullable @Schema(description = "of an illegal command: where the order stands")
        String state,

        @Nullable @Schema(description = "of an illegal command: its name in the path")
        String command,

        @Nullable @Schema(description = "of an illegal command: what is possible instead")
        List<String> permitted,

        @Nullable @Schema(description = "of a stale version: the version to read")
        Integer currentVersion,

        @Nullable @Schema(description = "business rules that said no")
        List<Rule> rules) {

    /** A refused business rule. */
    public record Rule(@Schema(example = "no-contact-yet") String name, String detail) {}

    public static Problem of(ProblemKind kind, String detail) {
        return of(kind, detail, List.of());
    }

    public static Problem of(ProblemKind kind, String detail, List<Refusal.FieldError> errors) {
        return new Problem(
                "urn:hotline:problem:" + kind.code(),
                kind.title(),
                kind.status(),
                detail,
                kind.code(),
                errors,
                null,
                null,
                null,
                null,
                null);
    }

    Problem illegal(String stateName, String commandName, List<String> possible) {
        return new Problem(type, title, status, detail, code, errors, stateName, commandName, possible, null, null);
    }

    Problem stale(@Nullable Integer current) {
        return new Problem(type, title, status, detail, code, errors, null, null, null, current, null);
    }

    Problem refusedBy(String stateName, String commandName, List<Rule> refused) {
        return new Problem(type, title, status, detail, code, errors, stateName, commandName, null, null, refused);
    }
}
