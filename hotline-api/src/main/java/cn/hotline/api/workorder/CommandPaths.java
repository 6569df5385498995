package cn.hotline.api.workorder;

import cn.hotline.core.organisation.Role;
import cn.hotline.core.workorder.CommandKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which path below an order means which command. Commands that only the system issues have none. */
public final class CommandPaths {

    private static final Map<CommandKind, String> NAMED = new EnumMap<>(Map.ofEntries(
            Map.entry(CommandKind.REQUEST_EXTENSION, "extensions"),
            Map.entry(CommandKind.APPROVE_EXTENSION, "extensions/{no}/approve"),
            Map.entry(CommandKind.REJECT_EXTENSION, "extensions/{no}/reject"),
            Map.entry(CommandKind.SOUND_WHISTLE, "whistles"),
            Map.entry(CommandKind.CHECK_IN, "whistles/{no}/check-in"),
            Map.entry(CommandKind.PROPOSE_MEASURE, "whistles/{no}/propose-measure"),
            Map.entry(CommandKind.RECORD_ACTION, "whistles/{no}/record-action"),
            Map.entry(CommandKind.CONTEST_WHISTLE, "whistles/{no}/contest"),
            Map.entry(CommandKind.DECIDE_CONTEST, "whistles/{no}/decide-contest"),
            Map.entry(CommandKind.CONCLUDE_WHISTLE, "whistles/{no}/conclude"),
            Map.entry(CommandKind.OPEN_SUPERVISION, "supervisions"),
            Map.entry(CommandKind.ANSWER_SUPERVISION, "supervisions/{no}/answer"),
            Map.entry(CommandKind.LIFT_SUPERVISION, "supervisions/{no}/lift"),
            Map.entry(CommandKind.CO_SIGN_FOR, "assignments/{no}/sign-for"),
            Map.entry(CommandKind.CO_FEEDBACK, "assignments/{no}/feedback"),
            Map.entry(CommandKind.CO_COMPLETE, "assignments/{no}/complete"),
            Map.entry(CommandKind.CO_REQUEST_RELEASE, "assignments/{no}/request-release"),
            Map.entry(CommandKind.DECIDE_RELEASE, "assignments/{no}/decide-release")));

    private static final Map<String, CommandKind> BY_PATH = byPath();

    private CommandPaths() {}

    /** @return null when nothing is meant by it */
    static @Nullable CommandKind of(String path) {
        return BY_PATH.get(path);
    }

    static @Nullable CommandKind of(String collection, String action) {
        return BY_PATH.get(collection + "/{no}/" + action);
    }

    /** All of them, relative to the order: {@code dispatch}, {@code extensions/{no}/approve}. */
    public static Map<String, CommandKind> all() {
        return BY_PATH;
    }

    private static Map<String, CommandKind> byPath() {
        Map<String, CommandKind> paths = new HashMap<>();
        for (CommandKind kind : CommandKind.values()) {
            if (kind != CommandKind.REGISTER && !kind.roles().equals(Set.of(Role.SYSTEM))) {
                paths.put(NAMED.getOrDefault(kind, kind.path()), kind);
            }
        }
        return Map.copyOf(paths);
    }
}
