package cn.hotline.core.dispatch;

/** How a dispatch rule names a unit. */
public enum NamedBy {
    /** The unit itself. */
    UNIT("指定单位", true),
    /** The community of the place. */
    PLACE_COMMUNITY("属地社区", false),
    /** The street office or town of the place. */
    PLACE_SUBDISTRICT("属地镇街", false),
    /** The district's own department, counterpart of the named city department. */
    PLACE_DISTRICT_DEPARTMENT("属地区县部门", true),
    /** The sub-centre of the place's district. */
    PLACE_SUB_CENTRE("属地区县平台", false),
    /** Whoever is the catch-all (兜底) of the named area. */
    CATCH_ALL("转兜底", true);

    private final String label;
    private final boolean withCode;

    NamedBy(String label, boolean withCode) {
        this.label = label;
        this.withCode = withCode;
    }

    public String label() {
        return label;
    }

    /** Whether a unit's or an area's code belongs to it. */
    public boolean isWithCode() {
        return withCode;
    }
}
