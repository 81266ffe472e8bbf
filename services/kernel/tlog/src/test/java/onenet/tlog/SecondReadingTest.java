package onenet.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same log read by a program in another language, which shares nothing with this library but the specifications. */
class SecondReadingTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void pythonIsThere() throws Exception {
        try {
            Process version = new ProcessBuilder("python3", "--version").start();
            assumeTrue(version.waitFor(30, TimeUnit.SECONDS) && version.exitValue() == 0, "python3 does not run here");
        } catch (IOException missing) {
            assumeTrue(false, "python3 is not installed here");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 257})
    @DisplayName("both agree on the root and on every proof")
    void agree(int size) throws Exception {
        Tree tree = written(size);
        assertThat(python()).isEqualTo("WHOLE  log: %d entries, root %s".formatted(size, tree.root()));
        String inclusion = IntStream.range(0, size)
                .mapToObj(index -> text(tree.inclusion(index)))
                .collect(Collectors.joining(", "));
        String consistency = IntStream.rangeClosed(1, size)
                .mapToObj(smaller -> text(tree.consistency(smaller)))
                .collect(Collectors.joining(", "));
        assertThat(python("--proofs"))
                .isEqualTo("{\"inclusion\": [%s], \"consistency\": [%s]}".formatted(inclusion, consistency));
    }

    @Test
    @DisplayName("and on the root of a log that has tiles above tiles")
    void higher() throws Exception {
        Tree tree = written(66_000);
        assertThat(python()).isEqualTo("WHOLE  log: 66000 entries, root " + tree.root());
    }

    @Test
    @DisplayName("an entry changed on the way, or a tile, is seen by the other program too")
    void broken() throws Exception {
        written(300);
        Path entries = folder.resolve("tile/entries/001.p/44");
        String before = Files.readString(entries, StandardCharsets.ISO_8859_1);
        Files.writeString(entries, before.replace("entry 260", "entry 261"), StandardCharsets.ISO_8859_1);
        assertThat(python()).startsWith("BROKEN");
    }

    private Tree written(int size) throws IOException {
        Grown log = new Grown(size);
        new TileFolder(folder).write(log.kept);
        Tree tree = new Tree(new TileFolder(folder), size);
        Files.writeString(folder.resolve("checkpoint"), new Checkpoint("log", size, tree.root()).text());
        return tree;
    }

    private static String text(List<Hash> path) {
        return path.stream().map(hash -> '"' + hash.base64() + '"').collect(Collectors.joining(", ", "[", "]"));
    }

    private String python(String... options) throws Exception {
        Path told = folder.resolve("told");
        List<String> command = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("python3", "check.py", folder.toString()),
                        java.util.stream.Stream.of(options))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(told).strip();
    }
}
