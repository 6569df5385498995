package cn.hotline.core.repeat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a title that say where or with whom, by what such names end with. */
final class PlaceWords {

    /** Provinces, cities, districts and counties, also those made unrecognisable as letter and digits. */
    static final Pattern AREA = Pattern.compile(
            "[a-z]\\d{0,2}[市区县]|\\p{IsHan}{2}省" + "|(?:^|(?<=[省市]))\\p{IsHan}{1,2}[\\p{IsHan}&&[^小社校园片辖景地厂库院街]][市区县]");

    /** Names that end in words of different lines are about different things and cannot contradict each other. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("小区 花园 新城 家园 国际 广场 公寓 新村 楼盘 大厦 苑 城 府 湾 中心 庄".split(" ")),
            List.of("社区 街道 镇 村 乡".split(" ")),
            List.of("大道 路 街 巷 桥".split(" ")),
            List.of("中学 小学 大学 学院 学校 幼儿园 医院 驾校 中".split(" ")),
            List.of("公司 集团 平台 投资 银行 酒店 超市 市场 财富 网".split(" ")),
            List.of("公园 湖 山 河 水库 站".split(" ")));

    private static final Pattern NO_NAME = Pattern.compile("小区|社区|附近|楼盘|街道|学校|公司|住宅|我们|本市|反映|投诉|请问|有限|配套|安置|城市|民办|公办");
    private static final Pattern NUMBER = Pattern.compile("([a-z]?\\d+|[一二三四五六七八九十])(号线|路|班|期|栋|号|社)");
    private static final String DIGITS = "一二三四五六七八九十";
    private static final int HEAD = 2;

    private PlaceWords() {}

    /** For each kind of name the two characters before its ending. */
    static List<Set<String>> heads(String title) {
        String bare = AREA.matcher(title).replaceAll(" ");
        List<Set<String>> heads = new ArrayList<>();
        for (List<String> endings : ENDINGS) {
            Set<String> ofKind = new HashSet<>();
            endings.forEach(ending -> collect(bare, ending, ofKind));
            heads.add(ofKind);
        }
        return heads;
    }

    private static void collect(String title, String ending, Set<String> heads) {
        for (int at = title.indexOf(ending, HEAD); at >= 0; at = title.indexOf(ending, at + 1)) {
            String head = title.substring(at - HEAD, at);
            if (head.chars().allMatch(Character::isIdeographic)
                    && !NO_NAME.matcher(head).matches()) {
                heads.add(head);
            }
        }
    }

    /** Cities by 市, districts and counties by 区. */
    static Map<String, Set<String>> areas(String title) {
        Map<String, Set<String>> areas = new HashMap<>();
        Matcher area = AREA.matcher(title);
        while (area.find()) {
            String name = area.group();
            String level = name.endsWith("县") ? "区" : name.substring(name.length() - 1);
            areas.computeIfAbsent(level, none -> new HashSet<>()).add(name);
        }
        return areas;
    }

    /** By unit: lines of the underground, routes of buses, classes, phases, houses. */
    static Map<String, Set<String>> numbers(String text) {
        Map<String, Set<String>> numbers = new HashMap<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            int digit = DIGITS.indexOf(number.group(1));
            if (digit < 0 || !"路".equals(number.group(2))) {
                numbers.computeIfAbsent(number.group(2), none -> new HashSet<>())
                        .add(digit < 0 ? number.group(1) : String.valueOf(digit + 1));
            }
        }
        return numbers;
    }
}
