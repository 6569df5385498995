package cn.hotline.core.arrangement;

import java.util.Arrays;
import java.util.List;

/** The seven holidays that every yearly arrangement has (全国年节及纪念日放假办法), by the words they go by. */
enum Statutory {
    NEW_YEAR("元旦", "新年"),
    SPRING_FESTIVAL("春节", "除夕"),
    TOMB_SWEEPING("清明节", "清明"),
    LABOUR("劳动节", "劳动", "五一"),
    DRAGON_BOAT("端午节", "端午"),
    MID_AUTUMN("中秋节", "中秋"),
    NATIONAL("国庆节", "国庆");

    private final String label;
    private final List<String> words;

    Statutory(String label, String... others) {
        this.label = label;
        this.words = List.of(others);
    }

    String label() {
        return label;
    }

    boolean isNamedBy(String name) {
        return name.contains(label) || words.stream().anyMatch(name::contains);
    }

    /** One holiday under several names counts as one; a name of its own, as of a single year's holiday, stays. */
    static String familyOf(String name) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.isNamedBy(name))
                .map(Enum::name)
                .findFirst()
                .orElse(name);
    }
}
