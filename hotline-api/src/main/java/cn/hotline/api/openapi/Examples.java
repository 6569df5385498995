package cn.hotline.api.openapi;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of commands look like when people fill them in. */
final class Examples {

    private static final Map<String, Object> BY_FIELD = Map.ofEntries(
            Map.entry("category", "ENV.NOISE_SITE"),
            Map.entry("title", "夜间施工扰民"),
            Map.entry("content", "小区北侧工地连续三天夜里十一点以后仍在施工，影响休息。"),
            Map.entry("name", "王女士"),
            Map.entry("phone", "13800000000"),
            Map.entry("address", "经十路1号"),
            Map.entry("district", "370102"),
            Map.entry("latitude", 36.65),
            Map.entry("longitude", 117.12),
            Map.entry("answer", "办理居住证请携带身份证到派出所户籍窗口，当场受理。"),
            Map.entry("reason", "按派单目录由区城管局办理"),
            Map.entry("legalRoute", "该事项已进入诉讼程序，请向受理法院反映。"),
            Map.entry("leadUnit", "370102-D-CGJ"),
            Map.entry("coHandlers", List.of("370102001")),
            Map.entry("independent", List.of("370102-D-STHJ")),
            Map.entry("contract", "历社服2026-017"),
            Map.entry("unit", "370102001"),
            Map.entry("units", List.of("370102-D-SWJ", "370102-D-ZJJ")),
            Map.entry("place", "解放路1号院北门"),
            Map.entry("sceneAt", "2026-11-21T14:30:00+08:00"),
            Map.entry("topic", "UTILITY.OLD_PIPES"),
            Map.entry("task", "协助核查噪声来源"),
            Map.entry("attachment", 1),
            Map.entry("clause", "派单目录第3条"),
            Map.entry("competentUnit", "370102-D-STHJ"),
            Map.entry("summary", "已电话联系诉求人，约定当晚现场查看。"),
            Map.entry("text", "已责令工地夜间停工。"),
            Map.entry("reply", "经查，工地无夜间施工许可，已责令停工并处罚。"),
            Map.entry("publicReply", "经查，该工地无夜间施工许可，已依法处理。"),
            Map.entry("comment", "晚上安静了，感谢。"),
            Map.entry("plannedDate", "2027-03-15"),
            Map.entry("into", "2026112100000018"),
            Map.entry("workingDays", 3),
            Map.entry("score", 5),
            Map.entry("note", "电话转来"));

    private Examples() {}

    static @Nullable Object of(String field) {
        return BY_FIELD.get(field);
    }
}
