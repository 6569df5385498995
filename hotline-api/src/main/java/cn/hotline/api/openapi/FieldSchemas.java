package cn.hotline.api.openapi;

import cn.hotline.core.workorder.Text;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Describes the fields of a command's record by their types and constraints. */
final class FieldSchemas {

    /** Come from the path, not from the body. */
    private static final Set<String> FROM_PATH = Set.of("assignment", "proceeding");

    private FieldSchemas() {}

    static ObjectSchema of(Class<?> record) {
        ObjectSchema schema = new ObjectSchema();
        for (RecordComponent component : record.getRecordComponents()) {
            if (!FROM_PATH.contains(component.getName())) {
                schema.addProperty(component.getName(), of(component));
                if (isRequired(component.getAccessor())) {
                    schema.addRequiredItem(component.getName());
                }
            }
        }
        return schema;
    }

    private static Schema<?> of(RecordComponent component) {
        Class<?> type = component.getType();
        Method field = component.getAccessor();
        Schema<?> schema;
        if (type.isRecord()) {
            schema = of(type);
        } else if (type.isEnum()) {
            schema = EnumSchemas.of(type);
        } else if (type == List.class) {
            schema = new ArraySchema().items(new StringSchema().maxLength(20));
            Size size = field.getAnnotation(Size.class);
            schema.setMaxItems(size == null ? null : size.max());
        } else {
            schema = simple(type);
        }
        bounds(schema, field);
        schema.setExample(Examples.of(component.getName()));
        return schema;
    }

    private static Schema<?> simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> new BooleanSchema();
            case "int", "Integer" -> new IntegerSchema();
            case "Long" -> new IntegerSchema().format("int64");
            case "BigDecimal" -> new NumberSchema();
            case "LocalDate" -> new DateSchema();
            case "Instant" -> new DateTimeSchema();
            case "String" -> new StringSchema();
            default -> throw new IllegalStateException("a command has a field of a new type: " + type);
        };
    }

    private static void bounds(Schema<?> schema, Method field) {
        Text text = field.getAnnotation(Text.class);
        if (text != null) {
            schema.setMaxLength(text.max());
            schema.setMinLength(text.required() ? 1 : null);
        }
        Min min = field.getAnnotation(Min.class);
        Max max = field.getAnnotation(Max.class);
        DecimalMin least = field.getAnnotation(DecimalMin.class);
        DecimalMax most = field.getAnnotation(DecimalMax.class);
        if (min != null && max != null) {
            schema.minimum(BigDecimal.valueOf(min.value())).maximum(BigDecimal.valueOf(max.value()));
        }
        if (least != null && most != null) {
            schema.minimum(new BigDecimal(least.value())).maximum(new BigDecimal(most.value()));
        }
    }

    private static boolean isRequired(Method field) {
        Text text = field.getAnnotation(Text.class);
        return (text != null && text.required())
                || field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotEmpty.class);
    }
}
