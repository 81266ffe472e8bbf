package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nobody reads an office, a year or a kind out of the text of a number: it says where a case was received, not where it is. What must be known
 * of a case travels as a field; what a number is made of, its own type says.
 *
 * <p>Read from the sources, because bytecode rules see no constants and no SQL.
 */
public final class NumbersStayWhole {

    private static final Pattern TAKEN_APART = Pattern.compile(
            // a number is known by its dashes; a random id has some too, but nobody reads it
            "(?<!randomUUID\\(\\)\\.toString\\(\\))\\.(split|replace|replaceAll|indexOf|lastIndexOf)\\(\\s*[\"']-"
                    + "|(?i:number|reference)(\\(\\))?\\s*\\.(substring|startsWith|endsWith|charAt|split)\\("
                    + "|(?i:number|reference)\\s+(?i:not\\s+)?(?i:i?like)\\s"
                    + "|(?i:split_part|regexp_replace|regexp_match|substring)\\s*\\(\\s*(\\w+\\.)?\\w*(?i:number|reference)\\b"
                    // all digits of it, in a row, to find it by: that takes nothing out of it
                    + "(?!\\s*,\\s*'\\[\\^0-9]'\\s*,\\s*''\\s*,\\s*'g'\\s*\\))");

    /** The one fill of a new column from what was known then; a migration that has run is never changed. */
    private static final Set<String> HISTORY = Set.of("V20__case_service.sql");

    private NumbersStayWhole() {}

    /** Checks the sources of the module the test runs in. */
    public static void check() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<String> found = files.filter(file -> file.toString().matches(".*\\.(java|sql)"))
                    .filter(file -> !HISTORY.contains(file.getFileName().toString()))
                    .flatMap(file -> takenApart(text(file)).map(what -> file + ": " + what))
                    .toList();
            assertThat(found)
                    .as("numbers that are taken apart; a case's office is a field of the case")
                    .isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<String> takenApart(String source) {
        return TAKEN_APART.matcher(source).results().map(found -> found.group().strip());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
