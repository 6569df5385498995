package cn.hotline.api.error;

import java.util.Locale;

/** All problems by their stable code, with their HTTP status and what they are called. */
public enum ProblemKind {
    BAD_REQUEST(400, "请求有误"),
    MALFORMED_JSON(400, "请求体不是正确的 JSON"),
    VALIDATION_FAILED(400, "填写的内容有误"),
    BAD_NUMBER(400, "工单编号有误"),
    BAD_CURSOR(400, "翻页标记有误"),
    BAD_IF_MATCH(400, "If-Match 有误"),
    BAD_IDEMPOTENCY_KEY(400, "Idempotency-Key 有误"),
    TOKEN_MISSING(401, "尚未登录"),
    TOKEN_EXPIRED(401, "登录已过期"),
    TOKEN_INVALID(401, "登录凭证无效"),
    BAD_CREDENTIALS(401, "登录失败"),
    ROLE_NOT_PERMITTED(403, "没有权限"),
    NOT_FOUND(404, "没有这一地址"),
    UNKNOWN_COMMAND(404, "没有这一操作"),
    WORK_ORDER_NOT_FOUND(404, "没有这一工单"),
    ATTACHMENT_NOT_FOUND(404, "没有这一附件"),
    REPEAT_ISSUE_NOT_FOUND(404, "没有这一重复诉求"),
    REPEAT_LINK_NOT_FOUND(404, "没有这条关联"),
    DEADLINE_RULES_NOT_FOUND(404, "没有这一版本的时限规则"),
    CATALOGUE_NOT_FOUND(404, "没有这一版本的派单目录"),
    CATALOGUE_PROPOSAL_NOT_FOUND(404, "没有这条目录修改建议"),
    DUTY_LIST_NOT_FOUND(404, "没有这一版本的职责清单"),
    ADMISSION_NOT_FOUND(404, "没有这一准入事项"),
    CALENDAR_IMPORT_NOT_FOUND(404, "没有这次日历导入"),
    UNIT_NOT_FOUND(404, "没有这一单位"),
    GRID_OR_LANE_NOT_FOUND(404, "没有这一网格或街巷"),
    MATTER_NOT_FOUND(404, "没有这一事项"),
    PLACE_ALIAS_NOT_FOUND(404, "没有这一地点别名"),
    ALIAS_PROPOSAL_NOT_FOUND(404, "没有这条别名建议"),
    REPEAT_TUNING_NOT_FOUND(404, "没有这一版本的调整"),
    MONTHLY_TOPIC_NOT_FOUND(404, "没有这一每月一题"),
    BULK_REASSIGNMENT_NOT_FOUND(404, "没有这次批量改派"),
    METHOD_NOT_ALLOWED(405, "不支持这一请求方法"),
    NOT_ACCEPTABLE(406, "无法按要求的格式应答"),
    ILLEGAL_COMMAND(409, "当前状态不允许这一操作"),
    DEADLINE_RULES_IN_FORCE(409, "时限规则已经生效"),
    DEADLINE_RULES_TAKEN_BACK(409, "时限规则已经撤销"),
    DEADLINE_RULES_CHANGED(409, "时限规则已有更新的版本"),
    CATALOGUE_IN_FORCE(409, "派单目录已经生效"),
    CATALOGUE_TAKEN_BACK(409, "派单目录已经撤销"),
    CATALOGUE_CHANGED(409, "派单目录已有更新的版本"),
    CATALOGUE_PROPOSAL_DECIDED(409, "建议已经处理"),
    ALIAS_PROPOSAL_DECIDED(409, "别名建议已经处理"),
    MONTHLY_TOPIC_CHOSEN(409, "该月已选定同一题目"),
    ILLEGAL_TOPIC_STEP(409, "当前状态不允许这一步骤"),
    ILLEGAL_ADMISSION_STEP(409, "当前状态不允许这一步骤"),
    ILLEGAL_ISSUE_STEP(409, "重复诉求现状不允许这一操作"),
    REPEAT_TUNING_NOT_IN_FORCE(409, "不是现行的调整"),
    REPEAT_TUNING_VERSION_USED(409, "配置的版本号已用过"),
    CALENDAR_IMPORT_NOT_DRAFT(409, "导入已生效或已撤销"),
    CALENDAR_RECOUNT_RUNNING(409, "时限重算尚未完成"),
    CALENDAR_CHANGED(409, "预览之后日历已变更"),
    CALENDAR_IMPORT_NOT_NEWEST(409, "不是最近一次导入"),
    UNIT_IN_OTHER_STATE(409, "单位现状不允许这一操作"),
    BULK_REASSIGNMENT_RUNNING(409, "正在批量改派"),
    STALE_VERSION(412, "工单已被他人更新"),
    BODY_TOO_LARGE(413, "请求体过大"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持这一内容格式"),
    RULE_REFUSED(422, "业务规则不允许"),
    REPEAT_TUNING_TOO_FEW(422, "关联太少，不足以调整"),
    REPEAT_TUNING_NO_BETTER(422, "调整后并不更好"),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key 已用于其他请求"),
    PRECONDITION_REQUIRED(428, "须说明所见版本"),
    TOO_MANY_ATTEMPTS(429, "登录尝试过多"),
    TOO_MANY_REQUESTS(429, "请求过多"),
    INTERNAL_ERROR(500, "系统内部错误"),
    TEMPORARILY_UNAVAILABLE(503, "暂时无法服务"),
    CLOCK_NOT_TRUSTED(503, "服务器时钟有误");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
