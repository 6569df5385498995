package cn.hotline.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Describes a choice with the Chinese label of each value. */
final class EnumSchemas {

    private EnumSchemas() {}

    static Schema<String> of(Class<?> type) {
        StringSchema schema = new StringSchema();
        for (Object constant : type.getEnumConstants()) {
            schema.addEnumItem(((Enum<?>) constant).name());
        }
        schema.setDescription(Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name() + " " + label(constant))
                .collect(Collectors.joining("，")));
        return schema;
    }

    private static String label(Object constant) {
        try {
            return String.valueOf(constant.getClass().getMethod("label").invoke(constant));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException without) {
            return "";
        }
    }
}
