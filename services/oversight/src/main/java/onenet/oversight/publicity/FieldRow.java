package onenet.oversight.publicity;

/**
 * What the standard says of a field.
 *
 * @param code as files and the platform have it
 * @param zh its name in Chinese
 * @param en its name in English
 * @param group for which parties it is; for the others it stays empty
 * @param required whether a record without it is none
 * @param correctable whether the city may correct it, by a new record
 */
public record FieldRow(
        Field field,
        String code,
        String zh,
        String en,
        Group group,
        boolean required,
        Shown shown,
        boolean correctable) {

    /** For which parties a field is. */
    public enum Group {
        ANY,
        ORGANISATION,
        PERSON;

        boolean takes(PartyKind kind) {
            return this == ANY || (this == PERSON) == (kind == PartyKind.NATURAL_PERSON);
        }
    }

    /** How the public sees it. */
    public enum Shown {
        PLAIN,
        /** All but first and last character replaced. */
        MASKED,
        HIDDEN;

        /** Identity numbers of people are never public (trap 49). */
        public String of(String value) {
            return switch (this) {
                case PLAIN -> value;
                case HIDDEN -> "";
                case MASKED ->
                    value.length() < 3
                            ? "*".repeat(value.length())
                            : value.charAt(0) + "*".repeat(value.length() - 2) + value.charAt(value.length() - 1);
            };
        }
    }

    /** Whether a record about such a party has to have it. */
    boolean owed(PartyKind kind) {
        return required && group.takes(kind);
    }
}
