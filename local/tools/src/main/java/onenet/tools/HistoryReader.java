package onenet.tools;

import onenet.casework.clock.Exclusion;
import onenet.casework.clock.Extension;
import onenet.casework.clock.InvalidClock;
import onenet.casework.clock.Limit;
import onenet.casework.clock.LimitUnit;
import onenet.casework.clock.StatutoryClock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one history. Strict: a field it does not know is an error, because a misspelt exclusion that is skipped would give an auditor
 * a wrong date. After the first error it reads on, so that the answer can carry the line's id.
 */
final class HistoryReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    HistoryLine read(String line) throws IOException {
        Draft draft = new Draft();
        try (JsonParser json = JSON.createParser(line.startsWith("\uFEFF") ? line.substring(1) : line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new HistoryLine(null, null, "a line must be one JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                readField(json, draft);
            }
            if (json.nextToken() != null) {
                draft.fail("there is more on the line after the object");
            }
        } catch (JsonProcessingException malformed) {
            return new HistoryLine(draft.id, null, "not valid JSON: " + malformed.getOriginalMessage());
        }
        return draft.finish();
    }

    private static void readField(JsonParser json, Draft draft) throws IOException {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        try {
            switch (field) {
                case "id" -> draft.id = id(json, value);
                case "limit" -> draft.limit = JsonValues.wholeNumber(json, value, field);
                case "unit" -> draft.unit = unit(JsonValues.text(json, value, field));
                case "start" -> draft.start = JsonValues.date(json, value, field);
                case "extension" ->
                    draft.extension = value == JsonToken.VALUE_NULL ? 0 : JsonValues.wholeNumber(json, value, field);
                case "exclusions" -> readExclusions(json, value, draft);
                default -> throw new InvalidHistory("unknown field: " + field);
            }
        } catch (InvalidHistory | InvalidClock invalid) {
            draft.fail(invalid.getMessage());
            json.skipChildren();
        }
    }

    private static void readExclusions(JsonParser json, JsonToken value, Draft draft) throws IOException {
        if (value == JsonToken.VALUE_NULL) {
            return;
        }
        if (value != JsonToken.START_ARRAY) {
            throw new InvalidHistory("exclusions: expected a list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            try {
                draft.exclusions.add(ExclusionReader.read(json));
            } catch (InvalidHistory | InvalidClock invalid) {
                draft.fail(invalid.getMessage());
            }
        }
    }

    private static String id(JsonParser json, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(json.getText())) + '"';
        }
        if (value != null && value.isNumeric()) {
            return json.getText();
        }
        throw new InvalidHistory("id: expected a text or a number");
    }

    private static LimitUnit unit(String text) {
        for (LimitUnit unit : LimitUnit.values()) {
            if (unit.name().equals(text)) {
                return unit;
            }
        }
        throw new InvalidHistory("unit: " + text + " is none of WORKING_DAY, CALENDAR_DAY, MONTH, YEAR");
    }

    /** What has been read of a line so far. */
    private static final class Draft {
        private final List<Exclusion> exclusions = new ArrayList<>();
        private String id;
        private Integer limit;
        private LimitUnit unit;
        private LocalDate start;
        private int extension;
        private String error;

        private void fail(String message) {
            error = error == null ? message : error;
        }

        private HistoryLine finish() {
            if (error == null) {
                try {
                    require(id, "id");
                    require(limit, "limit");
                    require(unit, "unit");
                    require(start, "start");
                    Limit length = new Limit(limit, unit);
                    return new HistoryLine(
                            id, new StatutoryClock(start, length, exclusions, new Extension(extension, null)), null);
                } catch (InvalidHistory | InvalidClock invalid) {
                    error = invalid.getMessage();
                }
            }
            return new HistoryLine(id, null, error);
        }

        private static void require(Object value, String field) {
            if (value == null) {
                throw new InvalidHistory(field + " is missing");
            }
        }
    }
}
