package onenet.ecert.type;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a certificate's face, as its type's file declares it.
 *
 * @param key name of the value
 * @param as how the value is written
 * @param absent what stands there when there is no value; a line without value and without this is left out
 * @param from where the event has it, as a JSON pointer; empty for the values every certificate has
 * @param words printed words for told ones; a word the file does not know is printed as it was told
 * @param seal whether the seal stands over this line
 */
public record FaceField(
        String key,
        Label label,
        Optional<Form> as,
        Optional<String> absent,
        Optional<String> from,
        Optional<Map<String, String>> words,
        boolean seal) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日");

    /** What the line is called. */
    public record Label(String zh, String en) {}

    /** How a value is written. */
    public enum Form {
        TEXT,
        DATE,
        LIST,
        PERIOD
    }

    /** The printed value; empty when the line is left out. */
    Optional<String> printed(Map<String, List<String>> values) {
        List<String> told = values.getOrDefault(key, List.of());
        if (told.isEmpty()) {
            return absent;
        }
        return Optional.of(
                switch (as.orElse(Form.TEXT)) {
                    case TEXT -> word(told.get(0));
                    case LIST -> String.join("、", told.stream().map(this::word).toList());
                    case DATE -> day(told.get(0));
                    case PERIOD -> day(told.get(0)) + "至" + day(told.get(1));
                });
    }

    private String word(String told) {
        return words.map(known -> known.getOrDefault(told, told)).orElse(told);
    }

    private static String day(String told) {
        return DAY.format(LocalDate.parse(told));
    }
}
