package onenet.requests;

import onenet.casework.authority.Site;
import onenet.casework.identity.CertificateIdentifier;
import onenet.casework.identity.DivisionCode;
import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.identity.Uscc;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Consumer;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * An identifier that holds its own checks, looked at where it is sent, so that the answer can say which of several is wrong; INVALID_IDENTIFIER
 * when nothing else is. A missing one is for {@code @NotBlank} to refuse.
 */
@Documented
@Constraint(validatedBy = WellFormed.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {

    Kind value();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What the text claims to be. */
    enum Kind {
        USCC(Uscc::parse, true),
        /** Only its shape: whoever sends it is held to it otherwise, or asks for what stands under it. */
        REGISTERED_USCC(Uscc::registered, true),
        DIVISION(DivisionCode::new, true),
        SITE(Site::parse, true),
        /** Small letters are refused: a producer that writes them breaks the standard. */
        CERTIFICATE(CertificateIdentifier::parse, false);

        private final Consumer<String> reading;
        private final boolean raised;

        Kind(Consumer<String> reading, boolean raised) {
            this.reading = reading;
            this.raised = raised;
        }

        /** Whether small letters are meant as capitals. */
        boolean raised() {
            return raised;
        }
    }

    /** Reads the text and hands on why it cannot be read; the words are chosen where the reader's language is known. */
    final class Check implements ConstraintValidator<WellFormed, String> {

        private Kind kind;

        @Override
        public void initialize(WellFormed constraint) {
            kind = constraint.value();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null || text.isBlank()) {
                return true;
            }
            try {
                kind.reading.accept(text);
                return true;
            } catch (InvalidIdentifier invalid) {
                context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(invalid);
                return false;
            }
        }
    }
}
