package onenet.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may come in, and what is kept of it. */
class AttachmentsTest {

    private static final byte[] PDF = Papers.pdf("");

    @TempDir
    Path directory;

    private Attachments attachments;

    @BeforeEach
    void open() {
        attachments = new Attachments(new FileContentStore(directory), file -> {});
    }

    private StoredFile take(byte[] content, long limit) {
        return attachments.take(new ByteArrayInputStream(content), limit, Accepted.DOCUMENTS);
    }

    @Test
    @DisplayName("a file is what its content says, is named by its digest, and is read back as it came")
    void kept() throws IOException {
        StoredFile file = take(PDF, 1000);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(PDF.length);
        assertThat(file.digest()).matches("[0-9a-f]{64}");
        assertThat(attachments.open(file).readAllBytes()).isEqualTo(PDF);
    }

    @Test
    @DisplayName("the same content twice is one file")
    void once() throws IOException {
        assertThat(take(PDF, 1000)).isEqualTo(take(PDF, 1000));
        assertThat(files()).isEqualTo(1);
    }

    @Test
    @DisplayName("a page of HTML is refused whatever it is called, and nothing of it is kept")
    void wrongType() throws IOException {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> take(html, 1000))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(CommonProblem.UNSUPPORTED_MEDIA_TYPE));
        assertThat(files()).isZero();
    }

    @Test
    @DisplayName("a file one byte over the limit is refused, one at the limit is taken")
    void limit() throws IOException {
        assertThat(take(PDF, PDF.length).size()).isEqualTo(PDF.length);
        assertThatThrownBy(() -> take(PDF, PDF.length - 1))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(CommonProblem.PAYLOAD_TOO_LARGE));
    }

    @Test
    @DisplayName("an empty file has no type and is refused")
    void empty() {
        assertThatThrownBy(() -> take(new byte[0], 1000)).isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("a digest that is none never becomes a path")
    void noPath() {
        ContentStore store = new FileContentStore(directory);
        for (String trick : Set.of("../../etc/passwd", "", "A".repeat(64))) {
            assertThatThrownBy(() -> store.open(trick)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
