package cn.hotline.core.supervision;

import cn.hotline.core.organisation.UnitKind;

/** The two sides of dual dispatch, and whoever else answers for a clock. */
public enum UnitGroup {
    STREETS_AND_TOWNS("镇街"),
    DEPARTMENTS("部门和公用事业单位"),
    SUB_CENTRES("区县二级平台"),
    COMMUNITIES("社区和网格"),
    PARTNERS("协同单位"),
    DISTRICTS("区县"),
    CENTRE("热线中心");

    private final String label;

    UnitGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static UnitGroup of(UnitKind kind) {
        return switch (kind) {
            case SUBDISTRICT, TOWN, OTHER_TOWN_LEVEL -> STREETS_AND_TOWNS;
            case CITY_DEPARTMENT, DISTRICT_DEPARTMENT, UTILITY -> DEPARTMENTS;
            case SUB_CENTRE -> SUB_CENTRES;
            case COMMUNITY, GRID -> COMMUNITIES;
            case SOCIAL_ORGANISATION, PROPERTY_COMPANY, OWNERS_COMMITTEE -> PARTNERS;
            case DISTRICT -> DISTRICTS;
            case CENTRE, CITY -> CENTRE;
        };
    }
}
