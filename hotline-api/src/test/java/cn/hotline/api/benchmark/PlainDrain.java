package cn.hotline.api.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * One thread that finds what is due and writes the rows that the desk wrote for one batch, for other orders: nothing is
 * read again, locked, decided or computed.
 */
final class PlainDrain {

    private static final String DUE = """
        select work_order_id, no, due_at from deadline_clock where next_at <= ?
        order by next_at, work_order_id, no limit ?
        """;

    private final DataSource connections;
    private final List<Long> recordedIds;
    private final List<RecordedStatement> writes;

    PlainDrain(DataSource connections, List<Long> recordedIds, List<RecordedStatement> statements) {
        this.connections = connections;
        this.recordedIds = recordedIds;
        this.writes = statements.stream()
                .filter(s -> !s.sql().strip().toLowerCase(java.util.Locale.ROOT).startsWith("select"))
                .toList();
    }

    /** Until nothing is due. */
    void run(Instant until) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            List<Long> due = due(connection, until);
            while (due.size() == recordedIds.size()) {
                Map<Long, Long> others = new HashMap<>();
                for (int i = 0; i < due.size(); i++) {
                    others.put(recordedIds.get(i), due.get(i));
                }
                for (RecordedStatement write : writes) {
                    write.replay(connection, id -> others.getOrDefault(id, id));
                }
                connection.commit();
                due = due(connection, until);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private List<Long> due(Connection connection, Instant until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setTimestamp(1, Timestamp.from(until));
            statement.setInt(2, recordedIds.size());
            List<Long> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }
}
