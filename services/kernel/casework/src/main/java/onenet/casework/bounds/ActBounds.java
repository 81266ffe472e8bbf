package onenet.casework.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lawful bounds of the days and lengths officers fix themselves, as dated data ({@code contracts/bounds/acts.properties}). */
public final class ActBounds {

    private static final String FILE = "contracts/bounds/acts.properties";
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,4})\\.\\.([0-9]{1,4})");

    private final Map<BoundedTerm, TreeMap<LocalDate, Span>> terms;

    private ActBounds(Map<BoundedTerm, TreeMap<LocalDate, Span>> terms) {
        this.terms = terms;
    }

    public static ActBounds load(ClassLoader loader) {
        try (InputStream file = loader.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new InvalidBounds(FILE + " is not on the class path");
            }
            Properties lines = new Properties();
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return of(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws InvalidBounds for a line that cannot be read, or a term without any */
    static ActBounds of(Properties lines) {
        Map<BoundedTerm, TreeMap<LocalDate, Span>> terms = new EnumMap<>(BoundedTerm.class);
        for (BoundedTerm term : BoundedTerm.values()) {
            TreeMap<LocalDate, Span> dated = new TreeMap<>();
            lines.stringPropertyNames().stream()
                    .filter(key -> key.endsWith("." + term.key()))
                    .forEach(key -> dated.put(day(key, term), span(lines.getProperty(key))));
            if (dated.isEmpty()) {
                throw new InvalidBounds("no bounds of " + term.key());
            }
            terms.put(term, dated);
        }
        int known = terms.values().stream().mapToInt(Map::size).sum();
        if (known < lines.size()) {
            throw new InvalidBounds("bounds of a term nobody knows, among " + lines.stringPropertyNames());
        }
        return new ActBounds(terms);
    }

    private static LocalDate day(String key, BoundedTerm term) {
        try {
            return LocalDate.parse(key.substring(0, key.length() - term.key().length() - 1));
        } catch (DateTimeParseException unreadable) {
            throw new InvalidBounds("no first day: " + key);
        }
    }

    private static Span span(String text) {
        Matcher span = SPAN.matcher(text.strip());
        if (!span.matches()) {
            throw new InvalidBounds("no bounds: " + text);
        }
        return new Span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
    }

    /** The bounds in force on the day; the first ones for a day before all of them. */
    public Span on(LocalDate day, BoundedTerm term) {
        TreeMap<LocalDate, Span> dated = terms.get(term);
        return Optional.ofNullable(dated.floorEntry(day))
                .orElseGet(dated::firstEntry)
                .getValue();
    }
}
