package onenet.requests;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The day of something that has happened: not to come in Shanghai, and not before there was an office to tell it to. */
@Documented
@Constraint(validatedBy = DatesInReason.Facts.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FactDate {

    String message() default "{requests.FactDate.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
