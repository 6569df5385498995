package cn.hotline.core.issue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows lines of a history with their reasons masked: one reason was given for all orders of a decision, on each line. */
@Component
final class Reasons {

    private final IssueReadStore store;
    private final Faces faces;

    Reasons(IssueReadStore store, Faces faces) {
        this.store = store;
        this.faces = faces;
    }

    /** What was decided at once, by one person. */
    private record Decision(
            Instant at, String actor, @Nullable String reason) {
        static Decision of(Event event) {
            return new Decision(event.at(), event.actor(), event.reason());
        }
    }

    /** Lines of one page. */
    final class Shown {

        private final Map<Decision, List<Face>> about;

        private Shown(Map<Decision, List<Face>> about) {
            this.about = about;
        }

        EventView view(Event event) {
            return new EventView(
                    event.kind(),
                    event.kind().label(),
                    Faces.number(event.order()),
                    Faces.number(event.otherOrder()),
                    event.otherIssue(),
                    event.measure(),
                    event.byName(),
                    event.at(),
                    reason(event));
        }

        private @Nullable String reason(Event event) {
            return faces.masked(event.reason(), about.getOrDefault(Decision.of(event), List.of()));
        }
    }

    Shown beside(List<Event> events) {
        List<Event> reasoned =
                events.stream().filter(event -> event.reason() != null).toList();
        List<Long> ids = reasoned.stream().flatMap(Reasons::orders).distinct().toList();
        Map<Long, Face> known = ids.isEmpty()
                ? Map.of()
                : store.faces(ids).stream().collect(Collectors.toMap(Face::id, Function.identity()));
        return new Shown(reasoned.stream()
                .collect(Collectors.groupingBy(
                        Decision::of,
                        Collectors.flatMapping(
                                event -> orders(event).map(id -> Objects.requireNonNull(known.get(id))),
                                Collectors.toList()))));
    }

    private static Stream<Long> orders(Event event) {
        return Stream.concat(Stream.ofNullable(event.order()), Stream.ofNullable(event.otherOrder()));
    }
}
