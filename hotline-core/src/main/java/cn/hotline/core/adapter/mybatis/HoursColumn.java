package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.WorkingHours;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Working hours as JSON in one column. */
@MappedTypes(WorkingHours.class)
public class HoursColumn extends BaseTypeHandler<WorkingHours> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, WorkingHours hours, JdbcType type)
            throws SQLException {
        statement.setString(i, JSON.writeValueAsString(hours));
    }

    @Override
    public @Nullable WorkingHours getNullableResult(ResultSet result, String column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public @Nullable WorkingHours getNullableResult(ResultSet result, int column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public @Nullable WorkingHours getNullableResult(CallableStatement statement, int column) throws SQLException {
        return read(statement.getString(column));
    }

    private static @Nullable WorkingHours read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, WorkingHours.class);
    }
}
