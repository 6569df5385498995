package cn.hotline.core.organisation;

/**
 * Kinds of units in the tree city → district → subdistrict or town → community → grid, and the bodies beside it. A
 * social organisation, a property company or an owners' committee hangs below the street or community it works for.
 */
public enum UnitKind {
    CITY("市"),
    CENTRE("热线中心"),
    DISTRICT("区县"),
    SUB_CENTRE("区县二级平台"),
    SUBDISTRICT("街道"),
    TOWN("镇"),
    OTHER_TOWN_LEVEL("乡级其他区划"),
    COMMUNITY("社区"),
    GRID("网格"),
    CITY_DEPARTMENT("市级部门"),
    UTILITY("公用事业单位"),
    DISTRICT_DEPARTMENT("区县部门"),
    SOCIAL_ORGANISATION("社会组织"),
    PROPERTY_COMPANY("物业服务企业"),
    OWNERS_COMMITTEE("业主委员会");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** An area an appeal can lie in, as opposed to a body that only handles appeals. */
    public boolean isArea() {
        return switch (this) {
            case CITY, DISTRICT, SUBDISTRICT, TOWN, OTHER_TOWN_LEVEL, COMMUNITY, GRID -> true;
            default -> false;
        };
    }

    /** May be lead or co-handler; the city as a whole and the centre handle nothing themselves. */
    public boolean canHandle() {
        return this != CITY && this != CENTRE;
    }

    /** Where in the tree it has its place. */
    public boolean standsBelow(UnitKind above) {
        return switch (this) {
            case CITY, CENTRE -> false;
            case DISTRICT, CITY_DEPARTMENT, UTILITY -> above == CITY;
            case SUBDISTRICT, TOWN, OTHER_TOWN_LEVEL, SUB_CENTRE, DISTRICT_DEPARTMENT -> above == DISTRICT;
            case COMMUNITY -> above.isTownLevel();
            case GRID -> above == COMMUNITY;
            case SOCIAL_ORGANISATION, PROPERTY_COMPANY, OWNERS_COMMITTEE -> above.isTownLevel() || above == COMMUNITY;
        };
    }

    public boolean isTownLevel() {
        return this == SUBDISTRICT || this == TOWN || this == OTHER_TOWN_LEVEL;
    }

    public boolean isBelowTownLevel() {
        return this == COMMUNITY || this == GRID;
    }

    /** Not a public body: helps under a contract or by the community's request, and never answers for an order. */
    public boolean isPartner() {
        return this == SOCIAL_ORGANISATION || this == PROPERTY_COMPANY || this == OWNERS_COMMITTEE;
    }
}
