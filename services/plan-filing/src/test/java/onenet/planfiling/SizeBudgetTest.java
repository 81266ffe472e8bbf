package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Class ≤ 300 lines, method ≤ 40; whoever needs more says why. */
class SizeBudgetTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int CLASS_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final Pattern METHOD_START =
            Pattern.compile("^    (public |private |protected |static |final |<)*[A-Za-z][\\w.<>\\[\\], ?]* \\w+\\(.*");

    private static final Map<String, String> LONG_CLASSES = Map.of();

    private static final Map<String, String> LONG_METHODS = Map.of();

    @Test
    @DisplayName("no class is longer than 300 lines, but for the listed ones")
    void classes() {
        assertThat(sources().filter(file -> lines(file).size() > CLASS_LINES).map(SizeBudgetTest::name))
                .containsExactlyInAnyOrderElementsOf(LONG_CLASSES.keySet());
    }

    @Test
    @DisplayName("no method is longer than 40 lines, but for the listed ones")
    void methods() {
        assertThat(sources().filter(SizeBudgetTest::hasLongMethod).map(SizeBudgetTest::name))
                .containsExactlyInAnyOrderElementsOf(LONG_METHODS.keySet());
    }

    private static boolean hasLongMethod(Path file) {
        List<Integer> lengths = new ArrayList<>();
        int start = -1;
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (METHOD_START.matcher(line).matches()) {
                start = i;
            }
            if (line.equals("    }") && start >= 0) {
                lengths.add(i - start + 1);
                start = -1;
            }
        }
        return lengths.stream().anyMatch(length -> length > METHOD_LINES);
    }

    private static Stream<Path> sources() {
        try {
            return Files.walk(MAIN).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
