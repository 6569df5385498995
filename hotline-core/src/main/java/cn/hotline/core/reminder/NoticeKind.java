package cn.hotline.core.reminder;

/** What a notice is about. */
public enum NoticeKind {
    YELLOW_CARD("黄牌预警", "时限将至，请抓紧办理"),
    RED_CARD("红牌超期", "已超期"),
    STEP("超期督促", "超期未办，请立即办理"),
    BULLETIN("超期通报", "长期超期未办，予以通报"),
    URGED("催办", "被催办，请尽快办理"),
    DISPATCHED("新派工单", "已派至本单位，请签收"),
    REHANDLE("退回重办", "经回访未解决，请重新办理"),
    TAKEN_AWAY("工单调走", "已不由本单位主办"),
    WITHDRAWN("诉求撤回", "诉求人已撤回"),
    SUPPLEMENTED("补充诉求", "诉求人有补充，请查看"),
    REPLY_REJECTED("答复驳回", "答复未通过审核，请重新答复"),
    RESUMED("恢复办理", "挂账期满，恢复办理"),
    RECURRED("办结后复发", "办结后又有人反映同一问题，属治标未治本，请查看"),
    RETURN_REQUESTED("退单待审", "申请退单，请审定"),
    RETURN_APPROVED("退单同意", "退单申请已同意"),
    RETURN_REJECTED("退单驳回", "退单申请未获同意，请继续办理"),
    EXTENSION_REQUESTED("延期待批", "申请延期，请审批"),
    EXTENSION_APPROVED("延期同意", "延期申请已同意"),
    EXTENSION_REJECTED("延期驳回", "延期申请未获同意，请按原时限办理"),
    EXTENSION_LAPSED("延期失效", "延期申请未在时限届满前审批，已失效"),
    RELEASE_REQUESTED("协办退出待审", "申请退出，请审定"),
    RELEASE_DECIDED("协办退出审定", "退出协办的申请已审定"),
    SUPERVISED("督办", "已被督办，请按要求反馈"),
    SUPERVISION_ANSWERED("督办反馈", "单位已反馈督办"),
    SUPERVISION_LIFTED("解除督办", "督办已解除"),
    WHISTLED("吹哨报到", "街道吹哨，请即报到"),
    TASK_REFUSED("社区依规拒绝", "社区已依规拒绝未准入的任务"),
    CHECKED_IN("部门报到", "被吹哨部门已报到"),
    WHISTLE_CONTESTED("吹哨异议", "部门提出吹哨异议，请审定"),
    CONTEST_DECIDED("吹哨异议审定", "吹哨异议已审定，请查看"),
    TOPIC_ALERT("热点预警", "达到预警值"),
    /** All that may be said of an order whose appellant is sealed. */
    SEALED("保密事项", "有事项需要查看");

    private final String label;
    private final String words;

    NoticeKind(String label, String words) {
        this.label = label;
        this.words = words;
    }

    public String label() {
        return label;
    }

    String words() {
        return words;
    }
}
