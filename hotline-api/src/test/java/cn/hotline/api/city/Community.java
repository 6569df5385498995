package cn.hotline.api.city;

/** Where people live: a community, its street or town and its district, by unit code. */
record Community(String code, String name) {

    String street() {
        return code.substring(0, 9);
    }

    String district() {
        return code.substring(0, 6);
    }
}
