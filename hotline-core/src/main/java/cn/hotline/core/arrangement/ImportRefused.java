package cn.hotline.core.arrangement;

/** An import that cannot be looked at, applied or taken back now. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN("没有这次导入"),
        NOT_DRAFT("这次导入已经生效或已撤销"),
        RUNNING("上一次日历变更的时限重算尚未完成"),
        CALENDAR_CHANGED("预览之后日历已变更，请重新导入并查看预览"),
        NOT_NEWEST("只能撤销现行日历的最近一次导入");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Reason reason;

    ImportRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
