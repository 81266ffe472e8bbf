package onenet.casework.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * When the windows close, as dated data ({@code contracts/bounds/windows.properties}): the last day of a term ends there at that time, and at 24:00
 * online (Civil Code Art. 203 para. 2).
 */
public final class WindowHours {

    private static final String FILE = "contracts/bounds/windows.properties";
    private static final String CLOSES = ".closes";

    private final TreeMap<LocalDate, LocalTime> closing;

    private WindowHours(TreeMap<LocalDate, LocalTime> closing) {
        this.closing = closing;
    }

    public static WindowHours load(ClassLoader loader) {
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

    /** @throws InvalidBounds for a line that cannot be read, or without any */
    static WindowHours of(Properties lines) {
        TreeMap<LocalDate, LocalTime> closing = new TreeMap<>();
        lines.stringPropertyNames().forEach(key -> read(key, lines.getProperty(key), closing));
        if (closing.isEmpty()) {
            throw new InvalidBounds("no closing time of the windows");
        }
        return new WindowHours(closing);
    }

    private static void read(String key, String value, TreeMap<LocalDate, LocalTime> closing) {
        if (!key.endsWith(CLOSES)) {
            throw new InvalidBounds("no closing time: " + key);
        }
        try {
            LocalDate from = LocalDate.parse(key.substring(0, key.length() - CLOSES.length()));
            closing.put(from, LocalTime.parse(value.strip()));
        } catch (DateTimeParseException unreadable) {
            throw new InvalidBounds("no closing time: " + key + " = " + value);
        }
    }

    /** Whether what is brought to a window then comes after its day: for a term it counts with the next. */
    public boolean closed(LocalDateTime then) {
        LocalTime closes = Optional.ofNullable(closing.floorEntry(then.toLocalDate()))
                .orElseGet(closing::firstEntry)
                .getValue();
        return then.toLocalTime().isAfter(closes);
    }
}
