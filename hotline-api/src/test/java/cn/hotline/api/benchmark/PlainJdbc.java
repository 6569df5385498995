package cn.hotline.api.benchmark;

import cn.hotline.api.benchmark.CommandCourse.Recording;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Sends recorded statements again, for other orders: nothing is decided or computed, one transaction a command. */
final class PlainJdbc {

    /** Order numbers of a day on which nothing happens here. */
    private static final AtomicLong IDS = new AtomicLong(20_200_101_0000000L);

    private final DataSource connections;
    private final List<Recording> course;

    PlainJdbc(DataSource connections, List<Recording> course) {
        this.connections = connections;
        this.course = course;
    }

    PlainJdbc registerOnly() {
        return new PlainJdbc(connections, List.of(course.getFirst()));
    }

    /** @return how many commands that were */
    int run() throws SQLException {
        long id = IDS.incrementAndGet();
        for (Recording command : course) {
            transaction(command, id);
        }
        return course.size();
    }

    private void transaction(Recording command, long id) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            for (RecordedStatement statement : command.statements()) {
                statement.replay(connection, value -> value == command.id() ? id : value);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
