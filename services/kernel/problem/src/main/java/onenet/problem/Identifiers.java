package onenet.problem;

import onenet.casework.identity.InvalidIdentifier;

/** Identifiers that fail their own checks, told in both languages. */
final class Identifiers {

    private Identifiers() {}

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
