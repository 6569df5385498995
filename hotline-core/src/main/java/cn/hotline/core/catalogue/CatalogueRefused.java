package cn.hotline.core.catalogue;

/** The catalogue, or a proposal for it, cannot be looked at or changed like that. */
public final class CatalogueRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_OF_CENTRE("只有热线中心可以修改派单目录"),
        UNKNOWN_VERSION("没有这一版本的派单目录"),
        ALREADY_IN_FORCE("只能撤销尚未生效的版本；已生效的请另存新版本替换"),
        TAKEN_BACK("这一版本已撤销"),
        CHANGED("派单目录已有更新的版本，请核对后重新提交"),
        UNKNOWN_PROPOSAL("没有这条目录修改建议"),
        DECIDED("这条建议已被采纳或否决");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Reason reason;

    CatalogueRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
