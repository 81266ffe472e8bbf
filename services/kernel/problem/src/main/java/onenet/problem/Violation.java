package onenet.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;

/**
 * One place of a request that is at fault.
 *
 * @param field the same place as a person writes it, for example {@code applicant.uscc}; empty for the whole body
 * @param in where in the request: {@code body}, {@code query}, {@code path} or {@code header}
 * @param pointer JSON Pointer (RFC 6901) into the body, or into the parameters taken as an object of name and value
 * @param code what is wrong, stable
 * @param message the same in words, in the caller's language; until the body is written those of the catalogue may be wanting
 * @param details fill the placeholders of the catalogue's words
 */
public record Violation(
        String field,
        String in,
        String pointer,
        String code,
        String message,
        @JsonIgnore List<Object> details) {

    /** The parts of a request that can be at fault. */
    enum In {
        BODY,
        QUERY,
        PATH,
        HEADER;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param code of {@code contracts/problems/violations.yaml} */
    public static Violation inBody(String pointer, String code, Object... details) {
        return at(In.BODY, pointer, code, null, details);
    }

    /** @param code of {@code contracts/problems/violations.yaml} */
    public static Violation inQuery(String name, String code, Object... details) {
        return at(In.QUERY, Pointers.below("", name), code, null, details);
    }

    /** @param code of {@code contracts/problems/violations.yaml} */
    public static Violation inHeader(String name, String code, Object... details) {
        return at(In.HEADER, Pointers.below("", name), code, null, details);
    }

    static Violation at(In in, String pointer, String code, String message, Object... details) {
        return new Violation(Pointers.dotted(pointer), in.word(), pointer, code, message, List.of(details));
    }

    Violation ofPart(String part) {
        return in.equals(In.BODY.word()) && pointer.startsWith(part)
                ? at(In.BODY, pointer.substring(part.length()), code, message, details.toArray())
                : this;
    }

    boolean isOfIdentifier() {
        return code.startsWith("IDENTIFIER_");
    }

    Violation worded(String words) {
        return new Violation(field, in, pointer, code, words, details);
    }
}
