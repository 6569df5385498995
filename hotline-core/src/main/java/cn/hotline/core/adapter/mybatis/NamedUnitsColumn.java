package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.dispatch.NamedUnit;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Units as a dispatch rule names them, with semicolons between. */
public final class NamedUnitsColumn extends GatheredColumn<List<NamedUnit>> {

    private static final String BETWEEN = ";";

    @Override
    public void setNonNullParameter(PreparedStatement statement, int i, List<NamedUnit> units, JdbcType type)
            throws SQLException {
        statement.setString(i, units.stream().map(NamedUnit::text).collect(Collectors.joining(BETWEEN)));
    }

    @Override
    List<NamedUnit> read(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Stream.of(text.split(BETWEEN, -1)).map(NamedUnit::parse).toList();
    }

    /** Reads the one unit of a lead. */
    public static final class One extends GatheredColumn<NamedUnit> {
        @Override
        NamedUnit read(@Nullable String text) {
            return NamedUnit.parse(Objects.requireNonNull(text));
        }
    }
}
