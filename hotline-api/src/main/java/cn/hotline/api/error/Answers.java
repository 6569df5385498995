package cn.hotline.api.error;

import cn.hotline.core.admission.AdmissionRefused;
import cn.hotline.core.alias.AliasRefused;
import cn.hotline.core.arrangement.ImportRefused;
import cn.hotline.core.attachment.AttachmentDesk;
import cn.hotline.core.catalogue.CatalogueRefused;
import cn.hotline.core.issue.IssueRefused;
import cn.hotline.core.organisation.OrganisationRefused;
import cn.hotline.core.reading.RevealRefused;
import cn.hotline.core.repeat.TuningRefused;
import cn.hotline.core.rules.RuleSetRefused;
import cn.hotline.core.search.BadCursor;
import cn.hotline.core.search.IndexAway;
import cn.hotline.core.search.SearchUnavailable;
import cn.hotline.core.topic.TopicRefused;
import cn.hotline.core.workorder.Refusal;
import cn.hotline.core.workorder.WorkOrderNumber;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** What any exception reads like over HTTP. Nothing of its message leaves unless it was written for people. */
public final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    /** MySQL neither compares a column of codes with text that is not ASCII nor takes it in. */
    private static final Set<Integer> NOT_ASCII = Set.of(1267, 1366, 3988);

    private Answers() {}

    public static Answer of(Throwable thrown) {
        Answer expected = expected(thrown);
        if (expected != null) {
            return expected;
        }
        if (unreachable(thrown)) {
            LOG.warn("the database cannot be reached: {}", String.valueOf(thrown.getMessage()));
            return Answer.of(ProblemKind.TEMPORARILY_UNAVAILABLE, "数据库暂时无法访问，请稍后重试")
                    .retryAfter(SOON);
        }
        if (notAscii(thrown)) {
            LOG.warn("a code that was not checked: {}", String.valueOf(thrown.getMessage()));
            return Answer.of(ProblemKind.BAD_REQUEST, "代码只能由英文字母、数字和符号组成");
        }
        LOG.error("unexpected", thrown);
        return Answer.of(ProblemKind.INTERNAL_ERROR, "系统出现意外错误，请稍后重试或联系管理员");
    }

    private static @Nullable Answer expected(Throwable thrown) {
        BodyTooLarge large = Causes.find(thrown, BodyTooLarge.class);
        if (large != null) {
            return Answer.of(ProblemKind.BODY_TOO_LARGE, large.sentence()).with("Connection", "close");
        }
        Refusal refusal = Causes.find(thrown, Refusal.class);
        if (refusal != null) {
            return RefusalAnswers.of(refusal);
        }
        RequestProblem problem = Causes.find(thrown, RequestProblem.class);
        if (problem != null) {
            return problem.answer();
        }
        JacksonException json = Causes.find(thrown, JacksonException.class);
        return json != null ? JsonAnswers.of(json) : ofFramework(thrown);
    }

    private static @Nullable Answer ofFramework(Throwable thrown) {
        return switch (thrown) {
            case HttpMessageNotReadableException e -> Answer.of(ProblemKind.MALFORMED_JSON, "请求体缺失，或不是 UTF-8 编码的 JSON");
            case BadCursor e -> Answer.of(ProblemKind.BAD_CURSOR, "翻页标记不是本列表给出的");
            case ImportRefused e -> Answer.of(kindOf(e.reason()), e.reason().label());
            case CatalogueRefused e -> Answer.of(kindOf(e.reason()), e.reason().label());
            case RuleSetRefused e -> Answer.of(kindOf(e.reason()), e.reason().label());
            case OrganisationRefused e -> Answer.of(kindOf(e.reason()), e.sentence());
            case AdmissionRefused e -> Answer.of(refused(e));
            case AliasRefused e -> Answer.of(kindOf(e.reason()), e.sentence());
            case IssueRefused e -> Answer.of(refused(e));
            case TopicRefused e -> Answer.of(refused(e));
            case TuningRefused e -> Answer.of(kindOf(e.reason()), e.sentence());
            case AttachmentDesk.NotPermitted e -> Answer.of(ProblemKind.ROLE_NOT_PERMITTED, "您的岗位不能上传附件");
            case RevealRefused e -> Answer.of(ProblemKind.ROLE_NOT_PERMITTED, "您无权查看诉求人信息");
            case SearchUnavailable e ->
                Answer.of(ProblemKind.TEMPORARILY_UNAVAILABLE, "检索服务暂时不可用，其他功能不受影响")
                        .retryAfter(SOON);
            case IndexAway e ->
                Answer.of(ProblemKind.TEMPORARILY_UNAVAILABLE, "检索服务暂时不可用，请稍后再试")
                        .retryAfter(SOON);
            case AccessDeniedException e -> Answer.of(ProblemKind.ROLE_NOT_PERMITTED, "您的岗位不能这样做");
            case TypeMismatchException e -> mismatch(e);
            case BindException e -> invalid(e);
            case MissingServletRequestParameterException e ->
                RequestProblem.field(e.getParameterName(), "required", "不能为空").answer();
            case HttpMediaTypeNotSupportedException e -> withHeaders(unsupported(e.getSupportedMediaTypes()), e);
            case ErrorResponse e -> withHeaders(ofStatus(e.getStatusCode().value()), e);
            default -> null;
        };
    }

    private static ProblemKind kindOf(OrganisationRefused.Reason reason) {
        return switch (reason) {
            case UNIT_UNKNOWN -> ProblemKind.UNIT_NOT_FOUND;
            case UNIT_IN_OTHER_STATE -> ProblemKind.UNIT_IN_OTHER_STATE;
            case BULK_UNKNOWN -> ProblemKind.BULK_REASSIGNMENT_NOT_FOUND;
            case BULK_RUNNING -> ProblemKind.BULK_REASSIGNMENT_RUNNING;
            case PLACE_UNKNOWN -> ProblemKind.GRID_OR_LANE_NOT_FOUND;
            case MATTER_UNKNOWN -> ProblemKind.MATTER_NOT_FOUND;
            case MATTER_STALE -> ProblemKind.STALE_VERSION;
            case NOT_PERMITTED -> ProblemKind.ROLE_NOT_PERMITTED;
        };
    }

    private static ProblemKind kindOf(AliasRefused.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> ProblemKind.PLACE_ALIAS_NOT_FOUND;
            case UNKNOWN_PROPOSAL -> ProblemKind.ALIAS_PROPOSAL_NOT_FOUND;
            case DECIDED -> ProblemKind.ALIAS_PROPOSAL_DECIDED;
            case NOT_PERMITTED -> ProblemKind.ROLE_NOT_PERMITTED;
        };
    }

    private static ProblemKind kindOf(TuningRefused.Reason reason) {
        return switch (reason) {
            case TOO_FEW -> ProblemKind.REPEAT_TUNING_TOO_FEW;
            case NO_BETTER -> ProblemKind.REPEAT_TUNING_NO_BETTER;
            case UNKNOWN -> ProblemKind.REPEAT_TUNING_NOT_FOUND;
            case NOT_IN_FORCE -> ProblemKind.REPEAT_TUNING_NOT_IN_FORCE;
            case VERSION_USED -> ProblemKind.REPEAT_TUNING_VERSION_USED;
        };
    }

    private static Problem refused(AdmissionRefused e) {
        return switch (e.reason()) {
            case UNKNOWN -> Problem.of(ProblemKind.ADMISSION_NOT_FOUND, e.sentence());
            case NOT_PERMITTED -> Problem.of(ProblemKind.ROLE_NOT_PERMITTED, e.sentence());
            case ILLEGAL_STEP ->
                Problem.of(ProblemKind.ILLEGAL_ADMISSION_STEP, e.sentence()).illegal(e.state(), e.step(), List.of());
            case STALE -> Problem.of(ProblemKind.STALE_VERSION, e.sentence());
            case RULE ->
                Problem.of(ProblemKind.RULE_REFUSED, e.sentence())
                        .refusedBy(e.state(), e.step(), List.of(new Problem.Rule(e.rule(), e.sentence())));
        };
    }

    private static Problem refused(IssueRefused e) {
        return switch (e.reason()) {
            case ISSUE_UNKNOWN -> Problem.of(ProblemKind.REPEAT_ISSUE_NOT_FOUND, e.sentence());
            case LINK_UNKNOWN -> Problem.of(ProblemKind.REPEAT_LINK_NOT_FOUND, e.sentence());
            case NOT_PERMITTED -> Problem.of(ProblemKind.ROLE_NOT_PERMITTED, e.sentence());
            case STALE -> Problem.of(ProblemKind.STALE_VERSION, e.sentence()).stale(e.current());
            case IN_OTHER_STATE -> Problem.of(ProblemKind.ILLEGAL_ISSUE_STEP, e.sentence());
        };
    }

    private static Problem refused(TopicRefused e) {
        return switch (e.reason()) {
            case UNKNOWN -> Problem.of(ProblemKind.MONTHLY_TOPIC_NOT_FOUND, e.sentence());
            case NOT_PERMITTED -> Problem.of(ProblemKind.ROLE_NOT_PERMITTED, e.sentence());
            case CHOSEN_ALREADY -> Problem.of(ProblemKind.MONTHLY_TOPIC_CHOSEN, e.sentence());
            case STALE -> Problem.of(ProblemKind.STALE_VERSION, e.sentence()).stale(e.current());
            case ILLEGAL_STEP ->
                Problem.of(ProblemKind.ILLEGAL_TOPIC_STEP, e.sentence()).illegal(e.state(), e.step(), List.of());
        };
    }

    private static ProblemKind kindOf(ImportRefused.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> ProblemKind.CALENDAR_IMPORT_NOT_FOUND;
            case NOT_DRAFT -> ProblemKind.CALENDAR_IMPORT_NOT_DRAFT;
            case RUNNING -> ProblemKind.CALENDAR_RECOUNT_RUNNING;
            case CALENDAR_CHANGED -> ProblemKind.CALENDAR_CHANGED;
            case NOT_NEWEST -> ProblemKind.CALENDAR_IMPORT_NOT_NEWEST;
        };
    }

    private static ProblemKind kindOf(RuleSetRefused.Reason reason) {
        return switch (reason) {
            case UNKNOWN_VERSION -> ProblemKind.DEADLINE_RULES_NOT_FOUND;
            case ALREADY_IN_FORCE -> ProblemKind.DEADLINE_RULES_IN_FORCE;
            case TAKEN_BACK -> ProblemKind.DEADLINE_RULES_TAKEN_BACK;
            case CHANGED -> ProblemKind.DEADLINE_RULES_CHANGED;
        };
    }

    private static ProblemKind kindOf(CatalogueRefused.Reason reason) {
        return switch (reason) {
            case NOT_OF_CENTRE -> ProblemKind.ROLE_NOT_PERMITTED;
            case UNKNOWN_VERSION -> ProblemKind.CATALOGUE_NOT_FOUND;
            case ALREADY_IN_FORCE -> ProblemKind.CATALOGUE_IN_FORCE;
            case TAKEN_BACK -> ProblemKind.CATALOGUE_TAKEN_BACK;
            case CHANGED -> ProblemKind.CATALOGUE_CHANGED;
            case UNKNOWN_PROPOSAL -> ProblemKind.CATALOGUE_PROPOSAL_NOT_FOUND;
            case DECIDED -> ProblemKind.CATALOGUE_PROPOSAL_DECIDED;
        };
    }

    private static Answer invalid(BindException e) {
        for (FieldError error : e.getFieldErrors()) {
            if (error.contains(TypeMismatchException.class)) {
                TypeMismatchException cause = error.unwrap(TypeMismatchException.class);
                RequestProblem problem = Causes.find(cause, RequestProblem.class);
                return problem != null ? problem.answer() : mismatch(error.getField(), cause.getRequiredType());
            }
        }
        return RequestProblem.fields(e.getFieldErrors().stream()
                        .map(error -> new Refusal.FieldError(
                                error.getField(), "invalid", String.valueOf(error.getDefaultMessage())))
                        .toList())
                .answer();
    }

    private static Answer mismatch(TypeMismatchException e) {
        String name = e instanceof MethodArgumentTypeMismatchException m ? m.getName() : e.getPropertyName();
        return mismatch(String.valueOf(name), e.getRequiredType());
    }

    private static Answer mismatch(String name, @Nullable Class<?> wanted) {
        if (wanted == WorkOrderNumber.class) {
            return Answer.of(ProblemKind.BAD_NUMBER, "工单编号应为 16 位数字，且校验位正确");
        }
        Refusal.FieldError error = wanted != null && wanted.isEnum()
                ? JsonAnswers.unknownValue(name, wanted)
                : new Refusal.FieldError(name, "wrong-type", "值的格式不正确");
        return RequestProblem.fields(List.of(error)).answer();
    }

    private static Answer unsupported(List<MediaType> supported) {
        return supported.isEmpty()
                ? ofStatus(415)
                : Answer.of(
                        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                        "请求体须为 "
                                + supported.stream()
                                        .map(MediaType::toString)
                                        .distinct()
                                        .collect(Collectors.joining(" 或 ")));
    }

    /** For what the container or the framework refused before anybody looked at it. */
    public static Answer ofStatus(int status) {
        return switch (status) {
            case 401 -> Answer.of(ProblemKind.TOKEN_MISSING, "请先登录").with("WWW-Authenticate", Answer.BEARER);
            case 403 -> Answer.of(ProblemKind.ROLE_NOT_PERMITTED, "您的岗位不能这样做");
            case 404 -> Answer.of(ProblemKind.NOT_FOUND, "没有这一地址");
            case 405 -> Answer.of(ProblemKind.METHOD_NOT_ALLOWED, "这一地址不支持所用的请求方法");
            case 406 -> Answer.of(ProblemKind.NOT_ACCEPTABLE, "无法按 Accept 要求的格式应答");
            case 413 -> Answer.of(ProblemKind.BODY_TOO_LARGE, "请求体过大");
            case 415 -> Answer.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "请求体须为 application/json");
            case 503 ->
                Answer.of(ProblemKind.TEMPORARILY_UNAVAILABLE, "暂时无法服务，请稍后重试").retryAfter(SOON);
            default ->
                status < 500
                        ? Answer.of(ProblemKind.BAD_REQUEST, "请求的地址、参数或报文头有误")
                        : Answer.of(ProblemKind.INTERNAL_ERROR, "系统出现意外错误，请稍后重试或联系管理员");
        };
    }

    private static Answer withHeaders(Answer answer, ErrorResponse response) {
        response.getHeaders().forEach((name, values) -> answer.headers().putIfAbsent(name, values));
        return answer;
    }

    private static boolean notAscii(Throwable thrown) {
        SQLException cause = Causes.find(thrown, SQLException.class);
        return cause != null && NOT_ASCII.contains(cause.getErrorCode());
    }

    private static boolean unreachable(Throwable thrown) {
        return Causes.any(thrown, SQLTransientConnectionException.class)
                || Causes.any(thrown, SQLNonTransientConnectionException.class)
                || Causes.any(thrown, SQLRecoverableException.class)
                || Causes.any(thrown, PessimisticLockingFailureException.class);
    }
}
