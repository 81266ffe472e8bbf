package onenet.draw;

/**
 * Somebody of the register who may not be drawn this time.
 *
 * @param code stable code of the person
 * @param reason stable code of the rule that excludes him
 */
public record Excluded(String code, String reason) {

    public Excluded {
        Texts.code(code);
        Texts.code(reason);
    }

    String line() {
        return "-" + code + "|" + reason;
    }
}
