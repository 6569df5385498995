package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.DeadlineClock;
import cn.hotline.core.workorder.Assignment;
import cn.hotline.core.workorder.Proceeding;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads the rows that a statement gathered with JSON_ARRAYAGG; times in it are of the connection's zone, UTC+8. */
public abstract class JsonRows<T> extends GatheredColumn<List<T>> {

    private static final DateTimeFormatter MYSQL_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(Instant.class, new MysqlInstant()))
            .build();

    private final JavaType type;

    JsonRows(Class<T> row) {
        type = JSON.getTypeFactory().constructCollectionType(List.class, row);
    }

    public static final class Assignments extends JsonRows<Assignment> {
        public Assignments() {
            super(Assignment.class);
        }
    }

    public static final class Clocks extends JsonRows<DeadlineClock> {
        public Clocks() {
            super(DeadlineClock.class);
        }
    }

    public static final class Proceedings extends JsonRows<Proceeding> {
        public Proceedings() {
            super(Proceeding.class);
        }
    }

    private static final class MysqlInstant extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            return LocalDateTime.parse(parser.getString(), MYSQL_TIME).toInstant(ZoneOffset.ofHours(8));
        }
    }

    @Override
    List<T> read(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, type);
    }
}
