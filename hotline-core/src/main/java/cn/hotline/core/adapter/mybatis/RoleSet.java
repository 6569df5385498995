package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.organisation.Role;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Roles joined by commas. */
public class RoleSet extends BaseTypeHandler<Set<Role>> {

    private static Set<Role> roles(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",", -1)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, Set<Role> roles, JdbcType jdbcType) {
        throw new UnsupportedOperationException("gathered roles are only read");
    }

    @Override
    public Set<Role> getResult(ResultSet result, String column) throws SQLException {
        return roles(result.getString(column));
    }

    @Override
    public Set<Role> getNullableResult(ResultSet result, String column) throws SQLException {
        return roles(result.getString(column));
    }

    @Override
    public Set<Role> getNullableResult(ResultSet result, int column) throws SQLException {
        return roles(result.getString(column));
    }

    @Override
    public Set<Role> getNullableResult(CallableStatement statement, int column) throws SQLException {
        return roles(statement.getString(column));
    }
}
