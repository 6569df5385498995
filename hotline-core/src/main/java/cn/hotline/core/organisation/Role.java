package cn.hotline.core.organisation;

/** What an operator may do; CITIZEN and SYSTEM are never given to an operator account. */
public enum Role {
    AGENT("话务员"),
    DISPATCHER("派单员"),
    HANDLER("承办人"),
    UNIT_LEADER("单位负责人"),
    SUPERVISOR("督办员"),
    AUDITOR("审计员"),
    ADMIN("系统管理员"),
    CITIZEN("市民"),
    SYSTEM("系统");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
