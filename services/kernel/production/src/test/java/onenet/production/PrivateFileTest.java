package onenet.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("nobody but the owner reads it, from its first byte on, also where one of that name lay open before")
    void ownerAlone() throws IOException {
        Path open = Files.writeString(directory.resolve("open.key"), "before, and longer");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        for (Path file : new Path[] {open, directory.resolve("new.key")}) {
            try (Writer out = PrivateFile.writer(file)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
                out.write("密 key");
            }
            assertThat(Files.readString(file)).isEqualTo("密 key");
        }
    }
}
