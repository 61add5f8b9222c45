package ruleoflaw.publicity;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The code of a place, law, audience or kind of activity, such as {@code CIVIL_CODE}.
 *
 * <p>Codes go into events, so nothing else fits in: no name of a person ever leaves the service by mistake.
 */
@Size(max = 60)
@Pattern(regexp = Code.SHAPE)
@Constraint(validatedBy = {})
@Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
    String SHAPE = "[A-Z][A-Z0-9_]*";

    String message() default "{jakarta.validation.constraints.Pattern.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
