package onenet.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One program of the city: started in the background with its log, found again by its pid file, stopped by its id. */
public final class ChildProcess {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final long LARGE_LOG = 10_000_000;

    private final Path log;
    private final PidFile pidFile;
    private Process process;

    public ChildProcess(String name, Path runDirectory) {
        this.log = runDirectory.resolve("logs").resolve(name + ".log");
        this.pidFile = new PidFile(runDirectory.resolve("pids").resolve(name + ".pid"));
    }

    public Path log() {
        return log;
    }

    /** Starts the program in a session of its own, so that closing the terminal does not end it. */
    public void start(List<String> command, Map<String, String> environment, Path directory) {
        List<String> line = new ArrayList<>(Files.isExecutable(SETSID) ? List.of(SETSID.toString()) : List.of());
        line.addAll(command);
        try {
            Files.createDirectories(directory);
            prepareLog();
            var builder = new ProcessBuilder(line)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(ChildProcess::ours);
            builder.environment().putAll(environment);
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pidFile.write(process.toHandle());
    }

    /** The settings of the person's shell must not leak into a service. */
    private static boolean ours(String variable) {
        return variable.startsWith("QUARKUS_") || variable.startsWith("ONENET_") || variable.startsWith("KC_");
    }

    private void prepareLog() throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public Optional<ProcessHandle> handle() {
        return pidFile.process();
    }

    public boolean running() {
        return handle().isPresent();
    }

    /** How it ended, when it was started here and has ended. */
    public OptionalInt exitCode() {
        if (process == null) {
            return OptionalInt.empty();
        }
        Waiting.until(() -> !process.isAlive(), Duration.ofSeconds(1));
        return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
    }

    /** Asks it to end and, past the patience, ends it. */
    public void stop(Duration patience) {
        handle().ifPresent(running -> {
            List<ProcessHandle> below = running.descendants().toList();
            running.destroy();
            if (!Waiting.until(() -> !running.isAlive(), patience)) {
                running.destroyForcibly();
            }
            below.forEach(ProcessHandle::destroy);
            Waiting.until(() -> !running.isAlive(), Duration.ofSeconds(5));
        });
        pidFile.delete();
    }

    /** Ends it at once, as a crash would. */
    public void kill() {
        handle().ifPresent(running -> {
            List<ProcessHandle> below = running.descendants().toList();
            running.destroyForcibly();
            below.forEach(ProcessHandle::destroyForcibly);
            Waiting.until(() -> !running.isAlive(), Duration.ofSeconds(10));
        });
        pidFile.delete();
    }
}
