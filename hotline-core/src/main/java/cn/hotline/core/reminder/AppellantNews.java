package cn.hotline.core.reminder;

import cn.hotline.core.workorder.CommandKind;
import org.jspecify.annotations.Nullable;

/** What an appellant is told when the appeal is worked on together with others (A21); nothing of the others is in it. */
public enum AppellantNews {
    MERGED("您反映的问题与其他市民反映的同一问题合并办理，办理时限以最早一件为准，结果将告知您并回访。"),
    UNMERGED("您的诉求不再合并办理，由承办单位单独继续办理。"),
    ANSWERED("合并办理的问题已有办理结果，热线中心将回访，请您对办理结果作出评价。");

    private final String words;

    AppellantNews(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static @Nullable AppellantNews of(CommandKind command) {
        return switch (command) {
            case MERGE -> MERGED;
            case UNMERGE -> UNMERGED;
            case FOLLOW_LEAD -> ANSWERED;
            default -> null;
        };
    }
}
