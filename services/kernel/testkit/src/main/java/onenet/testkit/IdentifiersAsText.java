package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An office, a credit code and a case number are values that cannot exist invalid ({@code OfficeCode}, {@code Uscc}, {@code CaseNumber}): text
 * becomes one of them at the edge. Where a room inside still takes them as text it stands in a list, with how often and why; the list only
 * gets shorter, and no room comes onto it by accident.
 *
 * <p>Read from the sources: {@code web} and {@code exchange} are the edge, where they are text by nature.
 */
public final class IdentifiersAsText {

    private static final Pattern TEXT = Pattern.compile(
            "\\bString (office|officeCode|uscc|holderUscc|applicantUscc|unitUscc|caseNumber|caseReference)\\b(?!\\()");

    private final Path root;
    private final Map<String, Integer> standing = new TreeMap<>();

    private IdentifiersAsText(Path root) {
        this.root = root;
    }

    /** @param root root package of the service the test runs in */
    public static IdentifiersAsText of(String root) {
        return new IdentifiersAsText(Path.of("src/main/java", root.split("\\.")));
    }

    /** A room that still takes them as text so many times. */
    public IdentifiersAsText still(String room, int times, String reason) {
        assertThat(reason).isNotBlank();
        standing.put(room, times);
        return this;
    }

    public void check() {
        Map<String, Integer> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(root::relativize)
                    .filter(file -> !file.toString().matches("exchange/.*|.*/web/.*"))
                    .forEach(file -> found.merge(file.getName(0).toString(), times(root.resolve(file)), Integer::sum));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        found.values().removeIf(times -> times == 0);
        assertThat(found)
                .as("rooms that take offices, credit codes and case numbers as text")
                .isEqualTo(standing);
    }

    private static int times(Path file) {
        try {
            return (int) TEXT.matcher(Files.readString(file)).results().count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
