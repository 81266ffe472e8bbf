package onenet.problem;

import onenet.casework.identity.InvalidIdentifier;

/** Identifiers that fail their own checks, told in both languages. */
public final class Identifiers {

    private Identifiers() {}

    /**
     * For what only a use case can judge; what every reader can is refused at the edge.
     *
     * @param pointer JSON Pointer of the field in the body
     */
    public static Problem inBody(InvalidIdentifier invalid, String pointer) {
        return problem(invalid, Violation.In.BODY, pointer);
    }

    static Problem problem(InvalidIdentifier invalid, Violation.In in, String pointer) {
        return CommonProblem.INVALID_IDENTIFIER.raise(words(invalid)).at(violation(invalid, in, pointer));
    }

    static Violation violation(InvalidIdentifier invalid, Violation.In in, String pointer) {
        return Violation.at(in, pointer, "IDENTIFIER_" + invalid.reason(), null, words(invalid));
    }

    private static InTwoLanguages words(InvalidIdentifier invalid) {
        return new InTwoLanguages(invalid.zh(), invalid.getMessage());
    }
}
