package cn.hotline.core.adapter.mybatis;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** A column into which a statement gathered several rows as one text; SQL null means none. Mostly it is only read. */
abstract class GatheredColumn<T> extends BaseTypeHandler<T> {

    abstract T read(@Nullable String text);

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, T value, JdbcType jdbcType)
            throws SQLException {
        throw new UnsupportedOperationException("gathered columns are only read");
    }

    @Override
    public T getResult(ResultSet result, String column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public T getNullableResult(ResultSet result, String column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public T getNullableResult(ResultSet result, int column) throws SQLException {
        return read(result.getString(column));
    }

    @Override
    public T getNullableResult(CallableStatement statement, int column) throws SQLException {
        return read(statement.getString(column));
    }
}
