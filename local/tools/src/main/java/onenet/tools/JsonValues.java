package onenet.tools;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Takes single values from a history, each of exactly one kind. */
final class JsonValues {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private JsonValues() {}

    static int wholeNumber(JsonParser json, JsonToken value, String field) throws IOException {
        if (value != JsonToken.VALUE_NUMBER_INT) {
            throw new InvalidHistory(field + ": expected a whole number");
        }
        if (json.getNumberType() != JsonParser.NumberType.INT) {
            throw new InvalidHistory(field + ": the number is too large");
        }
        return json.getIntValue();
    }

    static String text(JsonParser json, JsonToken value, String field) throws IOException {
        if (value != JsonToken.VALUE_STRING) {
            throw new InvalidHistory(field + ": expected a text");
        }
        return json.getText();
    }

    static LocalDate date(JsonParser json, JsonToken value, String field) throws IOException {
        String text = text(json, value, field);
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            throw new InvalidHistory(field + ": there is no day " + text);
        }
        throw new InvalidHistory(field + ": expected a date like 2026-09-14");
    }
}
