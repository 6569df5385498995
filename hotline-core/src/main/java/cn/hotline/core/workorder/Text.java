package cn.hotline.core.workorder;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text of at most {@link #max} characters (code points, so 𠮷 and emoji count as one), not blank when required. Control
 * characters other than line breaks and tabs, and lone surrogates, are refused because no store keeps them faithfully.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Check.class)
public @interface Text {

    int max();

    boolean required() default true;

    String message() default "{hotline.text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which of the conditions was broken: {@code required}, {@code too-long} or {@code bad-character}. */
    final class Check implements ConstraintValidator<Text, String> {

        private int max;
        private boolean required = true;

        @Override
        public void initialize(Text text) {
            max = text.max();
            required = text.required();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            String problem = problemOf(value);
            if (problem == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{hotline.text." + problem + "}")
                    .addConstraintViolation();
            return false;
        }

        private @Nullable String problemOf(@Nullable String value) {
            if (value == null || value.isBlank()) {
                return required ? "required" : null;
            }
            if (value.codePointCount(0, value.length()) > max) {
                return "too-long";
            }
            return value.codePoints().anyMatch(Check::unstorable) ? "bad-character" : null;
        }

        private static boolean unstorable(int c) {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
            return control || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        }
    }
}
