package onenet.requests;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field that holds a code: a number, an identifier, a telephone. Blanks, line breaks, full width and a label in front are taken off before
 * anything is checked.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {

    /** Whether small letters are meant as capitals. */
    boolean raised() default true;
}
