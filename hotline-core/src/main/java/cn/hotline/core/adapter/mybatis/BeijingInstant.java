package cn.hotline.core.adapter.mybatis;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/**
 * An instant as {@code DATETIME(3)} in UTC+8, whatever zone a connection or a machine is in. As a local date and time,
 * because the driver builds a new format for every java.sql.Timestamp.
 */
@MappedTypes(Instant.class)
public final class BeijingInstant extends BaseTypeHandler<Instant> {

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, Instant moment, @Nullable JdbcType type)
            throws SQLException {
        statement.setObject(i, LocalDateTime.ofEpochSecond(moment.getEpochSecond(), moment.getNano(), OFFSET));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet rows, String column) throws SQLException {
        return instant(rows.getObject(column, LocalDateTime.class));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet rows, int column) throws SQLException {
        return instant(rows.getObject(column, LocalDateTime.class));
    }

    @Override
    public @Nullable Instant getNullableResult(CallableStatement call, int column) throws SQLException {
        return instant(call.getObject(column, LocalDateTime.class));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime local) {
        return local == null ? null : local.toInstant(OFFSET);
    }
}
