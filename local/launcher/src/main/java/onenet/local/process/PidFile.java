package onenet.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Remembers which process is ours. A number alone is not enough, because the system gives numbers out again: the start time
 * must fit too, so that a stale file never harms a stranger.
 */
public final class PidFile {

    private static final Duration CLOCK_ROUNDING = Duration.ofSeconds(2);

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    public void write(ProcessHandle process) {
        var content = new Properties();
        content.setProperty("pid", Long.toString(process.pid()));
        process.info().startInstant().ifPresent(start -> content.setProperty("started", start.toString()));
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                content.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The living process this file names, empty when it is gone or the number belongs to another. */
    public Optional<ProcessHandle> process() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties content = read();
        return ProcessHandle.of(Long.parseLong(content.getProperty("pid", "-1")))
                .filter(ProcessHandle::isAlive)
                .filter(process -> sameStart(process, content.getProperty("started")));
    }

    private static boolean sameStart(ProcessHandle process, String started) {
        Optional<Instant> actual = process.info().startInstant();
        return started != null
                && actual.isPresent()
                && Duration.between(Instant.parse(started), actual.get()).abs().compareTo(CLOCK_ROUNDING) <= 0;
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties read() {
        var content = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            content.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }
}
