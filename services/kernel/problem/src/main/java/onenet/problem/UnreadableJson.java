package onenet.problem;

import onenet.casework.identity.InvalidIdentifier;
import onenet.text.UnprintableText;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a body was not read: it is no JSON, it says more than is asked, or it says something of another kind than is asked. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Problem problem(JsonProcessingException unreadable) {
        String pointer = unreadable instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (unreadable instanceof UnrecognizedPropertyException) {
            return CommonProblem.UNKNOWN_FIELD
                    .raise(Pointers.dotted(pointer))
                    .at(Violation.inBody(pointer, "UNKNOWN_FIELD"));
        }
        if (unreadable.getCause() instanceof InvalidIdentifier invalid) {
            return Identifiers.problem(invalid, Violation.In.BODY, pointer);
        }
        if (unreadable.getCause() instanceof UnprintableText unprintable) {
            return CommonProblem.INVALID_INPUT
                    .raise()
                    .at(Violation.inBody(
                            pointer, code(unprintable.fault()), unprintable.character(), unprintable.place()));
        }
        if (unreadable.getCause() instanceof InputCoercionException tooLarge) {
            return mismatch(pointer, tooLarge.getTargetType());
        }
        if (unreadable instanceof MismatchedInputException mismatched && !isBehindTheEnd(mismatched)) {
            return mismatch(pointer, mismatched.getTargetType());
        }
        return CommonProblem.MALFORMED_JSON
                .raise(pointer.isEmpty() ? "/" : Pointers.dotted(pointer))
                .at(Violation.inBody(pointer, "JSON_EXPECTED"));
    }

    private static String code(UnprintableText.Fault fault) {
        return switch (fault) {
            case LINE_BREAK -> "ONE_LINE_EXPECTED";
            case CONTROL -> "CONTROL_CHARACTER";
            case PRIVATE_USE -> "PRIVATE_USE_CHARACTER";
            case BROKEN -> "BROKEN_CHARACTER";
        };
    }

    private static Problem mismatch(String pointer, Class<?> expected) {
        return CommonProblem.INVALID_INPUT.raise().at(Expected.at(Violation.In.BODY, pointer, expected));
    }

    /** Jackson has no kind of its own for something that follows the value. */
    private static boolean isBehindTheEnd(MismatchedInputException mismatched) {
        return mismatched.getPath().isEmpty() && mismatched.getOriginalMessage().startsWith("Trailing token");
    }

    private static String pointer(JsonMappingException mapping) {
        String pointer = "";
        for (Reference step : mapping.getPath()) {
            pointer = step.getFieldName() == null
                    ? Pointers.below(pointer, step.getIndex())
                    : Pointers.below(pointer, step.getFieldName());
        }
        return pointer;
    }
}
