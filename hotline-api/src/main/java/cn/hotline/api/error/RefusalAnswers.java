package cn.hotline.api.error;

import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** How the desk's refusals read over HTTP. */
final class RefusalAnswers {

    private RefusalAnswers() {}

    static Answer of(Refusal refusal) {
        return Answer.of(
                switch (refusal) {
                    case Refusal.InvalidCommand r ->
                        Problem.of(kindOf(r.errors()), FieldErrors.sentence(r.errors()), r.errors());
                    case Refusal.WorkOrderNotFound r -> Problem.of(ProblemKind.WORK_ORDER_NOT_FOUND, "没有这一工单，或无权查看");
                    case Refusal.RoleNotPermitted r ->
                        Problem.of(
                                ProblemKind.ROLE_NOT_PERMITTED,
                                "您的岗位不能执行“" + r.command().label() + "”");
                    case Refusal.VersionRequired r ->
                        Problem.of(ProblemKind.PRECONDITION_REQUIRED, "请在 If-Match 中写明您看到的工单版本");
                    case Refusal.WorkOrderIsStale r ->
                        Problem.of(ProblemKind.STALE_VERSION, "工单已被他人更新，请刷新后重试").stale(r.current());
                    case Refusal.IllegalCommand r -> illegal(r);
                    case Refusal.RuleRefused r -> refused(r);
                    case Refusal.KeyReused r ->
                        Problem.of(ProblemKind.IDEMPOTENCY_KEY_REUSED, "这一 Idempotency-Key 已用于内容不同的请求");
                });
    }

    private static ProblemKind kindOf(List<Refusal.FieldError> errors) {
        boolean cursor = errors.stream().anyMatch(error -> error.code().equals("bad-cursor"));
        return cursor ? ProblemKind.BAD_CURSOR : ProblemKind.VALIDATION_FAILED;
    }

    private static Problem illegal(Refusal.IllegalCommand r) {
        String labels = r.permitted().stream().map(CommandKind::label).collect(Collectors.joining("、", "可以：", ""));
        String detail =
                r.where() + "，不能“" + r.command().label() + "”。" + (r.permitted().isEmpty() ? "此时没有可执行的操作" : labels);
        List<String> permitted =
                r.permitted().stream().map(CommandKind::path).sorted().toList();
        return Problem.of(ProblemKind.ILLEGAL_COMMAND, detail)
                .illegal(r.state().name(), r.command().path(), permitted);
    }

    private static Problem refused(Refusal.RuleRefused r) {
        List<Problem.Rule> rules = r.rules().stream()
                .map(rule -> new Problem.Rule(rule.name(), rule.sentence()))
                .toList();
        String detail = rules.stream().map(Problem.Rule::detail).collect(Collectors.joining("；"));
        return Problem.of(ProblemKind.RULE_REFUSED, detail)
                .refusedBy(r.state().name(), r.command().path(), rules);
    }
}
