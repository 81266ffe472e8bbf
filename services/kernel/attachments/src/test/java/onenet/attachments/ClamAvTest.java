package onenet.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ClamAV daemon is asked, and what follows from its answer. */
class ClamAvTest {

    private static final byte[] PAPER = Papers.pdf("");

    @TempDir
    Path directory;

    private record Daemon(String host, int port, Duration patience) implements AttachmentsConfig.Clamav {}

    private StoredFile take(byte[] content, String host, int port) {
        ClamAv scanner = new ClamAv(new Daemon(host, port, Duration.ofSeconds(5)));
        return new Attachments(new FileContentStore(directory), scanner)
                .take(new ByteArrayInputStream(content), 1_000_000, Accepted.DOCUMENTS);
    }

    @Test
    @DisplayName("the daemon is given the content as it came, and what it finds clean is taken")
    void clean() throws Exception {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> seen = CompletableFuture.supplyAsync(() -> answering(daemon, "stream: OK\0"));
            assertThat(take(PAPER, "127.0.0.1", daemon.getLocalPort()).size()).isEqualTo(PAPER.length);
            assertThat(seen.get()).isEqualTo(PAPER);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName(
            "what it knows as malicious is refused, what it cannot look at is not taken, and nothing is kept of either")
    @CsvSource({
        "stream: Eicar-Test-Signature FOUND, INFECTED_FILE",
        "INSTREAM size limit exceeded. ERROR, SCANNER_UNAVAILABLE",
        "'', SCANNER_UNAVAILABLE"
    })
    void refused(String answer, CommonProblem code) throws Exception {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> seen = CompletableFuture.supplyAsync(() -> answering(daemon, answer));
            assertRefused(PAPER, "127.0.0.1", daemon.getLocalPort(), code);
            seen.get();
        }
    }

    @Test
    @DisplayName("a daemon that is down lets nothing in")
    void down() throws IOException {
        int port;
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = once.getLocalPort();
        }
        assertRefused(PAPER, "127.0.0.1", port, CommonProblem.SCANNER_UNAVAILABLE);
    }

    /** Run against a real daemon where its address is given, as HOST:PORT; it must know the test signature of EICAR. */
    @Test
    @EnabledIfEnvironmentVariable(named = "ONENET_CLAMD", matches = ".+:\\d+")
    @DisplayName("a real daemon takes a paper and knows the test file of the trade")
    void realDaemon() throws IOException {
        String[] address = System.getenv("ONENET_CLAMD").split(":");
        assertThat(take(PAPER, address[0], Integer.parseInt(address[1])).size()).isEqualTo(PAPER.length);
        byte[] test = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
        try (Stream<Path> before = Files.list(directory)) {
            long kept = before.count();
            assertThatThrownBy(() -> take(test, address[0], Integer.parseInt(address[1])))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                            .isEqualTo(CommonProblem.INFECTED_FILE));
            try (Stream<Path> after = Files.list(directory)) {
                assertThat(after.count()).isEqualTo(kept);
            }
        }
    }

    private void assertRefused(byte[] content, String host, int port, CommonProblem code) throws IOException {
        assertThatThrownBy(() -> take(content, host, port))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
        try (Stream<Path> kept = Files.walk(directory)) {
            assertThat(kept.filter(Files::isRegularFile)).isEmpty();
        }
    }

    /** Speaks the daemon's side of one conversation. */
    private static byte[] answering(ServerSocket daemon, String answer) {
        try (Socket caller = daemon.accept()) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return content.toByteArray();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
