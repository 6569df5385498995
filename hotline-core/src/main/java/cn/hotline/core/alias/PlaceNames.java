package cn.hotline.core.alias;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of estates and buildings in what people wrote, by what such names end with. Misses many, on purpose. */
final class PlaceNames {

    /** Where no name can go on: areas, roads, house numbers and what people say around a place. */
    private static final Pattern AROUND = Pattern.compile(
            "\\p{IsHan}{1,4}?(?:省|市|(?<![小社园片景厂校])区|县|街道|镇|乡)|\\p{IsHan}{1,4}?(?:大道|路|街|巷)(?:\\d+号)?|关于|反映|投诉|举报|咨询|求助|建议|位于|坐落|居住|住在|我们|我是|我家|附近|旁边|对面|门口|业主|居民|市民|物业|的|在|请问|希望");

    private static final Pattern NAME = Pattern.compile(
            "\\p{IsHan}{2,8}?(?:花园小区|家园小区|新城小区|国际小区|小区|花园|家园|新城|国际城|国际|公寓|新村|大厦|广场|华府|学府|名郡|雅居|华庭|豪庭|山庄|庄园|苑|湾)(?!\\p{IsHan}{0,2}(?:小区|花园))");

    private static final Pattern NO_NAME =
            Pattern.compile("(?:老旧|整个|本|该|这个|全|所有|多个|住宅|安置|商业|封闭|开放|某|文化|城市|中心|人民)+(?:小区|广场|公寓|大厦|花园|新村)");

    private PlaceNames() {}

    /** In {@link PlaceAliases#normal} form. */
    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(AROUND.matcher(PlaceAliases.normal(text)).replaceAll(" "));
        while (name.find()) {
            if (!NO_NAME.matcher(name.group()).matches()) {
                names.add(name.group());
            }
        }
        return names;
    }
}
