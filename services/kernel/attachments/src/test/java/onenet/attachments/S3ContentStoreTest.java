package onenet.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.attachments.S3Server.Trouble;
import onenet.problem.Problem;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents in an object store: signed, with their digest, and never half. */
class S3ContentStoreTest {

    private static final byte[] PDF = Papers.pdf("");

    @TempDir
    Path directory;

    private final S3Server server = new S3Server();
    private Attachments attachments;

    @BeforeEach
    void open() {
        attachments = new Attachments(store(S3Server.KEY, S3Server.BUCKET), file -> {});
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ContentStore store(String key, String bucket) {
        AttachmentsConfig config = new SmallRyeConfigBuilder()
                .withMapping(AttachmentsConfig.class)
                .withConverter(Path.class, 100, Path::of)
                .withConverter(Duration.class, 100, new DurationConverter())
                .withDefaultValues(Map.of(
                        "onenet.attachments.store",
                        "s3",
                        "onenet.attachments.directory",
                        directory.toString(),
                        "onenet.attachments.s3.endpoint",
                        server.address().toString(),
                        "onenet.attachments.s3.bucket",
                        bucket,
                        "onenet.attachments.s3.prefix",
                        "hazchem-licence/",
                        "onenet.attachments.s3.access-key",
                        key,
                        "onenet.attachments.s3.secret-key",
                        "demo-secret",
                        "onenet.attachments.s3.patience",
                        "5s"))
                .build()
                .getConfigMapping(AttachmentsConfig.class);
        return new ChosenStore().store(config);
    }

    private StoredFile take(byte[] content) {
        return attachments.take(new ByteArrayInputStream(content), 1000, Accepted.DOCUMENTS);
    }

    @Test
    @DisplayName("a content is put signed and with its digest under its own prefix, and read back as it came")
    void kept() throws IOException {
        StoredFile file = take(PDF);
        assertThat(server.objects()).containsOnlyKeys("/papers/hazchem-licence/" + Digest.place(file.digest()));
        assertThat(attachments.open(file).readAllBytes()).isEqualTo(PDF);
        assertThat(left()).as("nothing stays behind here").isZero();
    }

    @Test
    @DisplayName("the same content twice is one object")
    void once() {
        assertThat(take(PDF)).isEqualTo(take(PDF));
        assertThat(server.objects()).hasSize(1);
    }

    @Test
    @DisplayName("what is refused for its type or size never reaches the store")
    void refused() {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> take(html)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> take(new byte[1001])).isInstanceOf(Problem.class);
        assertThat(server.calls()).isEmpty();
    }

    @Test
    @DisplayName("a content that is not there is a missing file; a digest that is none never becomes a key")
    void missing() {
        ContentStore store = store(S3Server.KEY, S3Server.BUCKET);
        assertThatThrownBy(() -> store.open("a".repeat(64))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store.open("../secrets")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "a store that is busy is asked again; one that stays so is told as a failure, and nothing counts as kept")
    void busy() throws IOException {
        server.trouble(Trouble.ERROR_503, 2);
        StoredFile file = take(PDF);
        assertThat(server.calls()).hasSize(3);
        server.trouble(Trouble.ERROR_503, 2);
        assertThat(attachments.open(file).readAllBytes()).isEqualTo(PDF);
        server.objects().clear();
        server.trouble(Trouble.ERROR_503, 100);
        assertThatThrownBy(() -> take(PDF)).isInstanceOf(UncheckedIOException.class);
        assertThat(server.objects()).isEmpty();
        assertThat(left()).isZero();
    }

    @Test
    @DisplayName("an upload that is broken off is made again whole; half a content is never kept")
    void brokenOff() {
        server.trouble(Trouble.BREAKS_OFF, 1);
        take(PDF);
        assertThat(server.objects().values()).singleElement().isEqualTo(PDF);
    }

    @Test
    @DisplayName("a download that ends early or brings another content is a failure, never a shorter file")
    void cut() {
        StoredFile file = take(PDF);
        server.trouble(Trouble.ENDS_EARLY, 100);
        assertThatThrownBy(() -> attachments.open(file).readAllBytes())
                .isInstanceOfAny(IOException.class, UncheckedIOException.class);
        server.trouble(Trouble.NONE, 0);
        server.objects().replaceAll((key, content) -> "another content".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> attachments.open(file).readAllBytes())
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.digest());
    }

    @Test
    @DisplayName("a wrong key, a missing right and a missing bucket are failures and are not asked again")
    void wrong() {
        assertThatThrownBy(() -> new Attachments(store("stranger", S3Server.BUCKET), file -> {})
                        .take(new ByteArrayInputStream(PDF), 1000, Accepted.DOCUMENTS))
                .isInstanceOf(UncheckedIOException.class);
        server.trouble(Trouble.FORBIDDEN, 1);
        assertThatThrownBy(() -> take(PDF)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new Attachments(store(S3Server.KEY, "elsewhere"), file -> {})
                        .take(new ByteArrayInputStream(PDF), 1000, Accepted.DOCUMENTS))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(server.calls()).hasSize(3);
        assertThat(server.objects()).isEmpty();
    }

    private long left() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
