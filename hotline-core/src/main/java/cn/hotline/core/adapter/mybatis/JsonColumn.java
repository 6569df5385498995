package cn.hotline.core.adapter.mybatis;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/** A value kept as JSON in one column. */
abstract class JsonColumn<T> extends BaseTypeHandler<T> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JavaType type;

    JsonColumn(JavaType type) {
        this.type = type;
    }

    static TypeFactory types() {
        return JSON.getTypeFactory();
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, T value, JdbcType jdbcType)
            throws SQLException {
        statement.setString(i, JSON.writeValueAsString(value));
    }

    @Override
    public @Nullable T getNullableResult(ResultSet result, String column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public @Nullable T getNullableResult(ResultSet result, int column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public @Nullable T getNullableResult(CallableStatement statement, int column) throws SQLException {
        return read(statement.getString(column));
    }

    private @Nullable T read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, type);
    }
}
