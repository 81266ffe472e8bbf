package onenet.production;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The values anybody can read in the repository. */
public final class Known {

    private static final Set<String> VALUES = read();

    private Known() {}

    public static boolean isKnown(String value) {
        return VALUES.contains(value) || value.toLowerCase(Locale.ROOT).contains("demo");
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Known.class.getResourceAsStream("/onenet/production/known-values.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
