package onenet.problem;

/**
 * One invalid field.
 *
 * @param field path in the body, for example {@code applicant.uscc}
 * @param code what is wrong, stable
 * @param message the same in words, in the caller's language
 */
public record Violation(String field, String code, String message) {}
