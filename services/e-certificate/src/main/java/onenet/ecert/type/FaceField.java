package onenet.ecert.type;

import com.fasterxml.jackson.core.JsonPointer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of a certificate's face, as its type's file declares it.
 *
 * @param key name of the value
 * @param as how the value is written
 * @param absent what stands there when there is no value
 * @param from where the event has it; absent for the values every certificate has
 * @param words printed words for told ones; a word the file does not know is printed as it was told
 * @param phrases the line is made of these, one after the other
 * @param optional whether the line is left out when there is no value; a certificate that lacks any other is not issued
 * @param seal whether the seal stands beside this line
 */
public record FaceField(
        String key,
        Label label,
        Optional<Form> as,
        Optional<String> absent,
        Optional<JsonPointer> from,
        Optional<Map<String, String>> words,
        Optional<List<Phrase>> phrases,
        boolean optional,
        boolean seal) {

    /** The keys of the values every certificate has, whatever its type. */
    public static final Set<String> EVERY_CERTIFICATES =
            Set.of("certificateNumber", "holderName", "issuerName", "issuedOn", FaceField.VALIDITY);

    /** Its first and its last day. */
    public static final String VALIDITY = "validity";

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

    /**
     * A part of a line that says of a day what happened on it.
     *
     * @param text what is printed, with {@code {day}} in its place
     * @param absent what is printed when nothing happened
     */
    public record Phrase(String key, JsonPointer from, String text, Optional<String> absent) {

        static final String PLACE = "{day}";

        private String printed(Map<String, List<String>> values) {
            List<String> told = values.getOrDefault(key, List.of());
            return told.isEmpty() ? absent.orElse("") : text.replace(PLACE, day(told.get(0)));
        }
    }

    /** Whether it stands at the end, beside the seal: who issued it, and on what day. */
    boolean closing() {
        return seal || key.equals("issuedOn");
    }

    /**
     * The values of this line as the event tells them, by key.
     *
     * @throws IllegalArgumentException when the event lacks what must be printed
     */
    public Map<String, List<String>> read(Told told) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        from.ifPresent(pointer -> values.put(key, told.values(pointer)));
        phrases.orElse(List.of()).forEach(phrase -> values.put(phrase.key(), told.values(phrase.from())));
        values.values().removeIf(List::isEmpty);
        if (from.isPresent() && values.isEmpty() && absent.isEmpty() && !optional) {
            throw new IllegalArgumentException("the event has nothing at " + from.get() + " for " + label.zh());
        }
        return values;
    }

    /** The printed value; empty when the line is left out. */
    Optional<String> printed(Map<String, List<String>> values) {
        return phrases.map(parts ->
                        parts.stream().map(part -> part.printed(values)).collect(Collectors.joining()))
                .or(() -> printed(values.getOrDefault(key, List.of())));
    }

    /** The printed value without what stands there for a missing one. */
    public Optional<String> told(Map<String, List<String>> values) {
        return phrases.isPresent() || values.containsKey(key) ? printed(values) : Optional.empty();
    }

    private Optional<String> printed(List<String> told) {
        if (told.isEmpty()) {
            return absent;
        }
        return Optional.of(
                switch (as.orElse(Form.TEXT)) {
                    case TEXT -> word(told.get(0));
                    case LIST -> String.join("、", words(told));
                    case DATE -> day(told.get(0));
                    case PERIOD -> day(told.get(0)) + "至" + day(told.get(1));
                });
    }

    /** Told values in printed words. */
    public List<String> words(List<String> told) {
        return told.stream().map(this::word).toList();
    }

    private String word(String told) {
        return words.map(known -> known.getOrDefault(told, told)).orElse(told);
    }

    private static String day(String told) {
        return DAY.format(LocalDate.parse(told));
    }
}
