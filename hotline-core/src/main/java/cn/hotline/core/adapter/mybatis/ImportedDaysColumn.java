package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.arrangement.ImportedDay;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** The days of an import as JSON in one column. */
public class ImportedDaysColumn extends BaseTypeHandler<List<ImportedDay>> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JavaType DAYS = JSON.getTypeFactory().constructCollectionType(List.class, ImportedDay.class);

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, List<ImportedDay> days, JdbcType type)
            throws SQLException {
        statement.setString(i, JSON.writeValueAsString(days));
    }

    @Override
    public @Nullable List<ImportedDay> getNullableResult(ResultSet result, String column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public @Nullable List<ImportedDay> getNullableResult(ResultSet result, int column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public @Nullable List<ImportedDay> getNullableResult(CallableStatement statement, int column) throws SQLException {
        return read(statement.getString(column));
    }

    private static @Nullable List<ImportedDay> read(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, DAYS);
    }
}
