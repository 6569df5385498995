package cn.hotline.core.workorder;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks the fields of a record by the constraints that it declares. */
@Component
public final class FieldCheck {

    /** How the validator ends the path to an element, after its number in the list. */
    private static final String ELEMENT = ".<list element>";

    private final Validator validator;

    FieldCheck(Validator validator) {
        this.validator = validator;
    }

    /** Every wrong field with a stable code; to be added to. */
    public List<Refusal.FieldError> errors(Object draft) {
        List<Refusal.FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(draft)) {
            String path = violation.getPropertyPath().toString().replace(ELEMENT, "");
            errors.add(new Refusal.FieldError(path, codeOf(violation), violation.getMessage()));
        }
        return errors;
    }

    /** @throws Refusal.InvalidCommand with every wrong field */
    public void refuseUnlessRight(Object draft) {
        List<Refusal.FieldError> errors = errors(draft);
        if (!errors.isEmpty()) {
            throw new Refusal.InvalidCommand(errors);
        }
    }

    /** The text constraint says which condition was broken; of the others the annotation's name does. */
    private static String codeOf(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (annotation) {
            case "Text" -> template.substring("{hotline.text.".length(), template.length() - 1);
            case "NotNull", "NotEmpty" -> "required";
            case "Size" -> "too-many";
            default -> "out-of-range";
        };
    }
}
