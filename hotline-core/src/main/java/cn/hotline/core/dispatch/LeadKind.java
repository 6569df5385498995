package cn.hotline.core.dispatch;

/** How a dispatch rule names its unit. */
public enum LeadKind {
    /** The unit itself. */
    UNIT,
    /** The street office or town of the place. */
    PLACE_SUBDISTRICT,
    /** The district's own department, counterpart of the named city department. */
    PLACE_DISTRICT_DEPARTMENT
}
