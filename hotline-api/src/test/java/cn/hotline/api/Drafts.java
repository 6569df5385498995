package cn.hotline.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Appeals as a call agent types them. */
public final class Drafts {

    /** The street office of the place the appeals are about. */
    public static final String STREET = "370102001";

    private Drafts() {}

    public static Map<String, Object> inquiry() {
        return appeal("INQUIRY", "NORMAL");
    }

    public static Map<String, Object> appeal(String type, String urgency) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("type", type);
        draft.put("urgency", urgency);
        draft.put("channel", "PHONE");
        draft.put("category", "ENV.NOISE_SITE");
        draft.put("title", "夜间施工扰民");
        draft.put("content", "小区北侧工地连续三天夜里十一点以后仍在施工，影响休息。");
        draft.put("appellant", Map.of("name", "王小明", "phone", "13805310001"));
        draft.put("place", Map.of("address", "经十路1号", "district", "370102"));
        return draft;
    }

    public static <V> Map<String, V> with(Map<String, V> draft, String field, V value) {
        Map<String, V> changed = new LinkedHashMap<>(draft);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> dispatchTo(String unit) {
        return Map.of("leadUnit", unit, "coHandlers", List.of(), "reason", "按派单目录");
    }
}
