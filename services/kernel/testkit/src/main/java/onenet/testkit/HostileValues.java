package onenet.testkit;

import onenet.testkit.RunningContract.Field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What no field takes, by its kind: values of every other kind, values that say the right thing in the wrong way, and impossible ones. */
final class HostileValues {

    /** A formula, letters that turn and combine, markup, a quote and a comment of SQL, a letter of four bytes. */
    static final String STORABLE = "=1+\u202Ee\u0301<b>'--\uD842\uDFB7";

    /** What is kept of it: the mark of direction is no part of any text. */
    static final String KEPT = "=1+e\u0301<b>'--\uD842\uDFB7";

    private static final List<String> NO_TEXTS =
            List.of("\"a\\u0000b\"", "\"a\\ud800b\"", "\"\\udc00\"", "7", "1.5", "true", "{}", "[]", "[\"x\"]");
    private static final List<String> NO_DATES = List.of(
            "'0000-00-00' '2026-02-30' '99999-01-01' '9999-12-31' '0001-01-01' '+999999999-12-31' '-999999999-01-01' '' 20260309 true [2026,3,9]"
                    .replace('\'', '"')
                    .split(" ", -1));

    private HostileValues() {}

    static List<String> refused(Field field) {
        if (field.isListed()) {
            return List.of(
                    "\"a\\u0000b\"",
                    "\"" + field.schema().at("/enum/0").asText().toLowerCase() + "\"",
                    "0");
        }
        if ("date".equals(field.schema().path("format").asText())) {
            return NO_DATES;
        }
        return switch (field.schema().path("type").asText()) {
            case "string" -> NO_TEXTS;
            case "integer" ->
                List.of(
                        "1.5",
                        "1e400",
                        "99999999999999999999",
                        "2147483647",
                        "-2147483648",
                        "\"x\"",
                        "\"12\"",
                        "\"\"",
                        "true",
                        "[]");
            case "number" ->
                List.of(
                        "1e400",
                        "1e309",
                        "-1e309",
                        "1e300",
                        "\"x\"",
                        "\"NaN\"",
                        "\"Infinity\"",
                        "\"1e309\"",
                        "\"1\"",
                        "\"\"",
                        "true");
            case "boolean" -> List.of("\"x\"", "2.5", "\"false\"", "\"\"", "0", "1");
            case "array" -> List.of("\"x\"", "{\"0\":1}");
            default -> List.of("\"x\"", "[]", "{\"a\\u0000b\":1}");
        };
    }

    /** More than a whole number of the address may be. */
    static String beyond(JsonNode schema) {
        return String.valueOf(Math.max(Integer.MAX_VALUE, schema.path("maximum").asLong() + 1));
    }
}
