package cn.hotline.core.workorder;

/** Why a unit says that an order is not for it (派单异议). */
public enum ReturnReason {
    NOT_COMPETENT("非本单位职责"),
    WRONG_AREA("属地有误"),
    NEEDS_SEVERAL_UNITS("需多单位共同办理"),
    INSUFFICIENT_INFORMATION("诉求信息不全"),
    LEGAL_PROCEDURE("已进入诉讼、信访等法定程序"),
    DUPLICATE("重复诉求"),
    OTHER("其他");

    private final String label;

    ReturnReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
