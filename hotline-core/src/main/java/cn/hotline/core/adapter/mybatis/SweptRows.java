package cn.hotline.core.adapter.mybatis;

import cn.hotline.core.deadline.ClockStatus;
import cn.hotline.core.workorder.CaseChange;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * What a sweep changes of its orders and clocks, as one JSON parameter: the text of the statement stays the same for any
 * number of rows, so that neither side parses a long one again for every batch. Times are of the connection's zone, UTC+8.
 */
final class SweptRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Instant.class, new MysqlInstant()))
            .build();

    private SweptRows() {}

    record Stamp(long id, int version, @Nullable Instant nextDueAt, Instant changedAt, String headHash) {}

    record Moved(
            long id,
            int no,
            ClockStatus status,
            @Nullable Instant warnedAt,
            @Nullable Instant breachedAt,
            int step,
            @Nullable Instant nextAt) {}

    static String stamps(List<CaseChange> swept) {
        return JSON.writeValueAsString(swept.stream()
                .map(change -> new Stamp(
                        change.order().id(),
                        change.order().version(),
                        change.order().nextDueAt(),
                        change.history().at(),
                        HexFormat.of().formatHex(change.order().headHash())))
                .toList());
    }

    static String clocks(List<CaseChange> swept) {
        return JSON.writeValueAsString(swept.stream()
                .flatMap(change -> change.clocks().stream()
                        .map(clock -> new Moved(
                                change.order().id(),
                                clock.no(),
                                clock.status(),
                                clock.warnedAt(),
                                clock.breachedAt(),
                                clock.step(),
                                clock.nextAt())))
                .toList());
    }

    private static final class MysqlInstant extends ValueSerializer<Instant> {

        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.ofHours(8));

        @Override
        public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
            json.writeString(TIME.format(moment));
        }
    }
}
