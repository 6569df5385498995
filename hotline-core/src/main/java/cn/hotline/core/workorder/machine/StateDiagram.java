package cn.hotline.core.workorder.machine;

import cn.hotline.core.workorder.CommandKind;
import cn.hotline.core.workorder.State;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the machine as it is, in Markdown with a Mermaid diagram. */
public final class StateDiagram {

    private final TransitionTable<State, CommandKind> table;

    public StateDiagram(TransitionTable<State, CommandKind> table) {
        this.table = table;
    }

    public String markdown() {
        return """
            # The life of a work order

            Generated from the state machine; the build fails when this page is stale. Rules in brackets are named
            guards; a name that starts with `not-` is the opposite of the rule.

            ```mermaid
            stateDiagram-v2
            %s    [*] --> %s: REGISTER 登记
            %s```

            ## Commands that leave the state as it is

            | state | commands |
            |---|---|
            %s
            ## Every transition

            | from | command | to | rules |
            |---|---|---|---|
            %s\
            """.formatted(labels(), table.initial(), arrows(), stays(), rows());
    }

    private static String labels() {
        return Arrays.stream(State.values())
                .map(state -> "    %s: %s %s%n".formatted(state, state, state.label()))
                .collect(Collectors.joining());
    }

    /** One arrow for all commands between the same two states. */
    private String arrows() {
        Map<String, String> arrows = table.rows().stream()
                .filter(row -> row.from() != row.to())
                .collect(Collectors.toMap(
                        row -> row.from() + " --> " + row.to(),
                        row -> row.event().label(),
                        (a, b) -> List.of(a.split(" / ")).contains(b) ? a : a + " / " + b,
                        LinkedHashMap::new));
        return arrows.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + ": " + arrow.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private String stays() {
        return Arrays.stream(State.values())
                .map(state -> "| %s %s | %s |%n".formatted(state, state.label(), staysOf(state)))
                .collect(Collectors.joining());
    }

    private String staysOf(State state) {
        return table.rows().stream()
                .filter(row -> row.from() == state && row.to() == state)
                .map(row -> row.event().label())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private String rows() {
        return table.rows().stream()
                .map(row -> "| %s | %s %s | %s | %s |%n"
                        .formatted(row.from(), row.event(), row.event().label(), row.to(), rulesOf(row.name())))
                .collect(Collectors.joining());
    }

    private static String rulesOf(String name) {
        int start = name.indexOf('[');
        return start < 0 ? "" : name.substring(start + 1, name.length() - 1);
    }
}
