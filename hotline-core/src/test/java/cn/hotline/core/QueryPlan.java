package cn.hotline.core;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How MySQL reads one table for a statement of a mapper.
 *
 * @param rows how many it expects to read
 */
public record QueryPlan(
        @Nullable String table,
        @Nullable String access,
        @Nullable String key,
        long rows,
        String extra) {

    /**
     * The tables in the order in which they are read.
     *
     * @param statement mapper and statement, as in ClockMapper.rows
     * @param parameters the record that the statement is given, or a map by name
     */
    public static List<QueryPlan> of(SqlSessionFactory sessions, String statement, Object parameters) {
        Configuration configuration = sessions.getConfiguration();
        BoundSql bound = configuration
                .getMappedStatement("cn.hotline.core.adapter.mybatis." + statement)
                .getBoundSql(parameters);
        Object[] values = bound.getParameterMappings().stream()
                .map(mapping -> value(bound, mapping, configuration, parameters))
                .toArray();
        return new JdbcTemplate(configuration.getEnvironment().getDataSource())
                .query(
                        "explain " + bound.getSql(),
                        (row, n) -> new QueryPlan(
                                row.getString("table"),
                                row.getString("type"),
                                row.getString("key"),
                                row.getLong("rows"),
                                String.valueOf(row.getString("Extra"))),
                        values);
    }

    private static @Nullable Object value(
            BoundSql bound, ParameterMapping mapping, Configuration configuration, Object parameters) {
        String property = mapping.getProperty();
        Object value = bound.hasAdditionalParameter(property)
                ? bound.getAdditionalParameter(property)
                : configuration.newMetaObject(parameters).getValue(property);
        return switch (value) {
            case Instant moment -> LocalDateTime.ofInstant(moment, ZoneOffset.ofHours(8));
            case Enum<?> constant -> constant.name();
            case null, default -> value;
        };
    }
}
