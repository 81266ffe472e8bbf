package onenet.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final List<String> LONG_WORK = List.of("sleep", "300");

    @TempDir
    Path run;

    @Test
    @DisplayName("A program started by one launcher is found and stopped by the next")
    void foundAgain() {
        new ChildProcess("worker", run).start(LONG_WORK, Map.of(), run);
        var found = new ChildProcess("worker", run);
        ProcessHandle worker = found.handle().orElseThrow();
        found.stop(Duration.ofSeconds(10));
        assertThat(worker.isAlive()).isFalse();
        assertThat(found.running()).isFalse();
    }

    @Test
    @DisplayName("A killed program is gone at once, and killing it again harms nobody")
    void killed() {
        var worker = new ChildProcess("worker", run);
        worker.start(LONG_WORK, Map.of(), run);
        worker.kill();
        assertThat(worker.running()).isFalse();
        worker.kill();
        worker.stop(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("A stale pid file whose number belongs to a stranger by now is not ours to stop")
    void stranger() throws IOException {
        Process stranger = new ProcessBuilder(LONG_WORK).start();
        try {
            Path file = run.resolve("pids/worker.pid");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "pid=" + stranger.pid() + "\nstarted=2020-01-01T00\\:00\\:00Z\n");
            var ours = new ChildProcess("worker", run);
            assertThat(ours.running()).isFalse();
            ours.stop(Duration.ofSeconds(1));
            ours.kill();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    @DisplayName("What a program prints is in its log, and the shell's own settings do not reach it")
    void log() throws IOException {
        var printer = new ChildProcess("printer", run);
        printer.start(List.of("sh", "-c", "echo $GREETING"), Map.of("GREETING", "hello"), run);
        assertThat(Waiting.until(() -> !printer.running(), Duration.ofSeconds(10)))
                .isTrue();
        assertThat(Files.readString(printer.log())).isEqualTo("hello\n");
        assertThat(printer.exitCode()).hasValue(0);
    }
}
