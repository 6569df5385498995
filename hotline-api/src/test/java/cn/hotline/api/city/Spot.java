package cn.hotline.api.city;

/** What kind of place a problem is found at. */
enum Spot {
    ESTATE,
    ROAD,
    SHOP,
    COMPANY,
    SCHOOL,
    HOSPITAL,
    VILLAGE,
    NONE
}
