package cn.hotline.api.error;

import cn.hotline.core.workorder.Refusal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that did not get as far as the desk. */
public final class RequestProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Refusal.FieldError> errors;
    private final @Nullable Duration retryAfter;

    private RequestProblem(
            ProblemKind kind, String detail, List<Refusal.FieldError> errors, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.kind = kind;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    public static RequestProblem of(ProblemKind kind, String detail) {
        return new RequestProblem(kind, detail, List.of(), null);
    }

    public static RequestProblem field(String field, String code, String detail) {
        return fields(List.of(new Refusal.FieldError(field, code, detail)));
    }

    public static RequestProblem fields(List<Refusal.FieldError> errors) {
        return new RequestProblem(ProblemKind.VALIDATION_FAILED, FieldErrors.sentence(errors), errors, null);
    }

    public static RequestProblem later(ProblemKind kind, String detail, Duration retryAfter) {
        return new RequestProblem(kind, detail, List.of(), retryAfter);
    }

    Answer answer() {
        Answer answer = Answer.of(Problem.of(kind, String.valueOf(getMessage()), errors));
        return retryAfter == null ? answer : answer.retryAfter(retryAfter);
    }
}
