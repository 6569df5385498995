package cn.hotline.api.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.regex.Pattern;

/** One statement as MyBatis sent it: its text, and for each row of the batch the values that were set. */
record RecordedStatement(String sql, boolean batch, List<List<Value>> rows) {

    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    record Value(String setter, int index, Object value) {}

    /** @param others which number takes the place of one that was set */
    void replay(Connection connection, LongUnaryOperator others) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<Value> row : rows) {
                for (Value value : row) {
                    set(statement, value, others);
                }
                if (batch) {
                    statement.addBatch();
                }
            }
            if (batch) {
                statement.executeBatch();
            } else if (statement.execute()) {
                readAll(statement);
            }
        }
    }

    private static void set(PreparedStatement statement, Value value, LongUnaryOperator others) throws SQLException {
        int index = value.index();
        switch (value.setter()) {
            case "setNull" -> statement.setNull(index, (Integer) value.value());
            case "setLong" -> statement.setLong(index, others.applyAsLong((Long) value.value()));
            case "setInt" -> statement.setInt(index, (Integer) value.value());
            case "setBoolean" -> statement.setBoolean(index, (Boolean) value.value());
            case "setString" -> statement.setString(index, inRows((String) value.value(), others));
            case "setBytes" -> statement.setBytes(index, (byte[]) value.value());
            case "setTimestamp" -> statement.setTimestamp(index, (Timestamp) value.value());
            default -> statement.setObject(index, value.value());
        }
    }

    /** Rows that are written as JSON bear their numbers within. */
    private static String inRows(String text, LongUnaryOperator others) {
        return ID.matcher(text).replaceAll(id -> "\"id\":" + others.applyAsLong(Long.parseLong(id.group(1))));
    }

    private static void readAll(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
        }
    }
}
