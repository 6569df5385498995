package cn.hotline.api.city;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one caller says about an issue, as the agent types it, and what comes of it. */
record Appeal(
        String type,
        boolean urgent,
        String channel,
        String title,
        String content,
        Person person,
        boolean anonymous,
        boolean sealed,
        Issue issue) {

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("urgency", urgent ? "URGENT" : "NORMAL");
        body.put("channel", channel);
        body.put("category", issue.problem().category());
        body.put("title", title);
        body.put("content", content);
        body.put("appellant", appellant());
        body.put("place", place());
        return body;
    }

    boolean isReviewed() {
        return type.equals("COMPLAINT") || type.equals("WHISTLEBLOWER_REPORT");
    }

    boolean isSealed() {
        return sealed || type.equals("WHISTLEBLOWER_REPORT");
    }

    boolean mayBeAnsweredAtOnce() {
        return !isReviewed() && !urgent;
    }

    private Map<String, Object> appellant() {
        Map<String, Object> appellant = new LinkedHashMap<>();
        if (!anonymous) {
            appellant.put("name", person.name());
            appellant.put("phone", person.phone());
        }
        appellant.put("anonymous", anonymous);
        appellant.put("sealed", sealed);
        return appellant;
    }

    private Map<String, Object> place() {
        Community community = issue.scene().community();
        return Map.of(
                "address", issue.scene().address(),
                "district", community.district(),
                "subdistrict", community.street(),
                "community", community.code());
    }
}
