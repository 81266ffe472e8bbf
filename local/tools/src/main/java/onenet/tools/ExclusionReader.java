package onenet.tools;

import onenet.casework.clock.Exclusion;
import onenet.casework.clock.ExclusionGround;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads one exclusion of a history: {@code from}, {@code to} (absent or null while it lasts), and what it rests on. A ground that is
 * one of our codes has its legal effect, so expert review without a notice does not stop the clock; any other text is only quoted.
 */
final class ExclusionReader {
    private LocalDate from;
    private LocalDate to;
    private ExclusionGround ground = ExclusionGround.STATED;
    private String groundText;
    private String article;
    private String notice;
    private Integer told;

    private ExclusionReader() {}

    static Exclusion read(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            throw new InvalidHistory("exclusions: each must be an object");
        }
        ExclusionReader reader = new ExclusionReader();
        InvalidHistory first = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            try {
                reader.readField(json);
            } catch (InvalidHistory invalid) {
                first = first == null ? invalid : first;
                json.skipChildren();
            }
        }
        if (first != null) {
            throw first;
        }
        return reader.exclusion();
    }

    private void readField(JsonParser json) throws IOException {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        boolean absent = value == JsonToken.VALUE_NULL;
        switch (field) {
            case "from" -> from = JsonValues.date(json, value, "exclusion from");
            case "to" -> to = absent ? null : JsonValues.date(json, value, "exclusion to");
            case "ground" -> ground(absent ? null : JsonValues.text(json, value, "exclusion ground"));
            case "article" -> article = absent ? null : JsonValues.text(json, value, "exclusion article");
            case "notice" -> notice = absent ? null : JsonValues.text(json, value, "exclusion notice");
            case "told" -> told = absent ? null : JsonValues.wholeNumber(json, value, "exclusion told");
            default -> throw new InvalidHistory("unknown field in an exclusion: " + field);
        }
    }

    private void ground(String text) {
        groundText = text;
        for (ExclusionGround each : ExclusionGround.values()) {
            if (each.name().equals(text)) {
                ground = each;
                groundText = null;
            }
        }
    }

    private Exclusion exclusion() {
        if (from == null) {
            throw new InvalidHistory("an exclusion has no from");
        }
        String basis = groundText == null ? article : article == null ? groundText : groundText + "，" + article;
        return new Exclusion(
                from,
                Optional.ofNullable(to),
                ground,
                Optional.ofNullable(basis),
                Optional.ofNullable(notice),
                told == null ? OptionalInt.empty() : OptionalInt.of(told));
    }
}
