package onenet.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository as its files stand. */
final class House {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private House() {}

    /** Files whose path from the root fits, for example {@code .*\.md}; build output and run directories are left out. */
    static List<Path> files(String pattern) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !name(file).matches("(.*/)?(target|\\.git|\\.run|node_modules)/.*"))
                    .filter(file -> name(file).matches(pattern))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
