package onenet.requests;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The day of something that may still come: within ten years, and not before there was an office to tell it to. */
@Documented
@Constraint(validatedBy = DatesInReason.Plans.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlannedDate {

    String message() default "{requests.PlannedDate.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
