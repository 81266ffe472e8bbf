package onenet.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The copy of a built program that the city runs, so that a build under way never changes a running program. */
public final class AppCopy {

    private final Path built;
    private final Path copy;

    public AppCopy(Path built, Path copy) {
        this.built = built;
        this.copy = copy;
    }

    public Path directory() {
        return copy;
    }

    /** Where the start-up cache of this copy is kept; it goes when the copy is replaced. */
    public Path startupCache() {
        return copy.resolve("startup-" + Runtime.version().feature() + ".aot");
    }

    public boolean outdated() {
        return !Files.isDirectory(copy) || !fingerprint(built).equals(storedFingerprint());
    }

    public void refresh() {
        if (!Files.isDirectory(built)) {
            throw new CityFailure(built + " is missing: build first (make up does)");
        }
        if (outdated()) {
            delete(copy);
            copyAll();
        }
    }

    private void copyAll() {
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(built.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            Files.writeString(copy.resolve(".fingerprint"), fingerprint(built));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String storedFingerprint() {
        try {
            Path file = copy.resolve(".fingerprint");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names, sizes and times of all files. */
    private static String fingerprint(Path directory) {
        if (!Files.isDirectory(directory)) {
            return "none";
        }
        try (Stream<Path> files = Files.walk(directory)) {
            List<String> lines = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> directory.relativize(file) + " "
                            + file.toFile().length() + " " + file.toFile().lastModified())
                    .sorted()
                    .toList();
            return lines.size() + "-" + Integer.toHexString(lines.hashCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
