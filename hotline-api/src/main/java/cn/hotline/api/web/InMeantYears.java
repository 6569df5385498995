package cn.hotline.api.web;

import cn.hotline.core.deadline.Years;
import java.time.DateTimeException;
import java.time.temporal.TemporalAccessor;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;

/** Reads a date or a moment as usual, and refuses one that nobody can mean. */
final class InMeantYears<T extends TemporalAccessor> extends StdDeserializer<T> {

    private final Class<T> type;
    private final ValueDeserializer<T> usual;

    InMeantYears(Class<T> type, ValueDeserializer<T> usual) {
        super(type);
        this.type = type;
        this.usual = usual;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        T time = usual.deserialize(json, context);
        try {
            return Years.checked(time);
        } catch (DateTimeException outside) {
            throw InvalidFormatException.from(json, "outside of all years", time, type);
        }
    }
}
