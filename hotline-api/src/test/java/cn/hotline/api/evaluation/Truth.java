package cn.hotline.api.evaluation;

import cn.hotline.core.repeat.Match;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What people say belongs together.
 *
 * @param clusterOf by message; messages that nobody labelled are absent, which says nothing about them
 * @param apart messages that look alike and are not about one issue, in pairs
 */
record Truth(Map<String, String> clusterOf, List<Pair> apart) {

    /** A message, and another whose issue it does not belong to. */
    record Pair(String message, String other) {}

    /** @throws UnusableFile naming the lines that lack something, or say two things of one message */
    static Truth read(Path labels, @Nullable Path hardNegatives) {
        Table table = Table.read(labels, "message_id", "cluster_id");
        Map<String, String> clusterOf = new HashMap<>();
        for (Table.Row row : table.rows()) {
            table.faultIfBlank(row, "message_id");
            table.faultIfBlank(row, "cluster_id");
            String id = row.text("message_id");
            String other = clusterOf.putIfAbsent(id, row.text("cluster_id"));
            if (other != null && !other.equals(row.text("cluster_id"))) {
                table.fault(row, "message %s was in cluster %s before".formatted(id, other));
            }
        }
        table.refuseFaults();
        return new Truth(clusterOf, hardNegatives == null ? List.of() : pairs(hardNegatives));
    }

    private static List<Pair> pairs(Path hardNegatives) {
        Table table = Table.read(hardNegatives, "message_id", "not_same_as");
        List<Pair> apart = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            table.faultIfBlank(row, "message_id");
            table.faultIfBlank(row, "not_same_as");
            String confidence = row.text("confidence");
            if (confidence.isEmpty() || confidence.equals("ok")) {
                apart.add(new Pair(row.text("message_id"), row.text("not_same_as")));
            }
        }
        table.refuseFaults();
        return apart;
    }

    Verdict judge(Course course, List<Message> messages) {
        Map<String, List<String>> clusters = new HashMap<>();
        messages.stream()
                .map(Message::id)
                .filter(clusterOf::containsKey)
                .forEach(id -> clusters.computeIfAbsent(
                                Objects.requireNonNull(clusterOf.get(id)), none -> new ArrayList<>())
                        .add(id));
        double precision = 0;
        double recall = 0;
        for (List<String> cluster : clusters.values()) {
            precision += cluster.stream()
                    .mapToDouble(id -> precision(id, course.issues()))
                    .average()
                    .orElse(1);
            recall += cluster.stream()
                    .mapToDouble(id -> recall(id, cluster, course.issues()))
                    .average()
                    .orElse(1);
        }
        List<String> later = clusters.values().stream()
                .flatMap(cluster -> cluster.stream().skip(1))
                .toList();
        return new Verdict(
                later.size(),
                share(later, id -> isFound(id, course, 1)),
                share(later, id -> isFound(id, course, 5)),
                precision / Math.max(1, clusters.size()),
                recall / Math.max(1, clusters.size()),
                (int) apart.stream().filter(pair -> isMerged(pair, course)).count(),
                apart.size());
    }

    private static double share(List<String> ids, Predicate<String> right) {
        return ids.isEmpty() ? 1 : (double) ids.stream().filter(right).count() / ids.size();
    }

    private boolean isFound(String id, Course course, int best) {
        List<Match> ranked = course.ranked(id);
        return ranked.stream().limit(best).anyMatch(match -> isSame(id, course.messageOf(match)));
    }

    private boolean isSame(String one, String other) {
        return Objects.equals(clusterOf.get(one), clusterOf.get(other));
    }

    private double precision(String id, Map<String, String> issues) {
        List<String> company = clusterOf.keySet().stream()
                .filter(other -> Objects.equals(issues.get(id), issues.get(other)))
                .toList();
        return share(company, other -> isSame(id, other));
    }

    private static double recall(String id, List<String> cluster, Map<String, String> issues) {
        return share(cluster, other -> Objects.equals(issues.get(id), issues.get(other)));
    }

    private boolean isMerged(Pair pair, Course course) {
        String issue = course.issues().get(pair.message());
        String cluster = clusterOf.get(pair.other());
        return issue != null
                && course.issues().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(issue))
                        .map(Map.Entry::getKey)
                        .filter(other -> !other.equals(pair.message()))
                        .anyMatch(other ->
                                other.equals(pair.other()) || cluster != null && cluster.equals(clusterOf.get(other)));
    }
}
