package onenet.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppCopyTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "A running program is not changed by a build; the next start takes the new build and drops the old start-up cache")
    void refreshes() throws IOException {
        Path built = Files.createDirectories(folder.resolve("built/lib"));
        Files.writeString(built.resolve("a.jar"), "one");
        var copy = new AppCopy(folder.resolve("built"), folder.resolve("copy"));
        assertThat(copy.outdated()).isTrue();
        copy.refresh();
        assertThat(copy.outdated()).isFalse();
        Files.writeString(copy.startupCache(), "cache");

        Files.writeString(built.resolve("a.jar"), "another");
        assertThat(copy.outdated()).isTrue();
        assertThat(folder.resolve("copy/lib/a.jar")).hasContent("one");
        copy.refresh();
        assertThat(folder.resolve("copy/lib/a.jar")).hasContent("another");
        assertThat(copy.startupCache()).doesNotExist();
    }

    @Test
    @DisplayName("A program that was never built is asked for in words")
    void missing() {
        var copy = new AppCopy(folder.resolve("nothing"), folder.resolve("copy"));
        assertThatThrownBy(copy::refresh).isInstanceOf(CityFailure.class).hasMessageContaining("build first");
    }
}
