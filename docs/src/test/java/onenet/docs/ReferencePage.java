package onenet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of docs/reference that is made, not written. */
final class ReferencePage {

    /** The line under the title. */
    static final String GENERATED = "Generated; do not edit. `make docs` writes it anew.\n";

    private ReferencePage() {}

    /** Fails when the page on disk is another; {@code make docs} writes it first. */
    static void assertWritten(String name, String content) throws IOException {
        Path page = House.ROOT.resolve("docs/reference").resolve(name);
        if (Boolean.getBoolean("onenet.docs.write")) {
            Files.writeString(page, content);
        }
        assertThat(House.text(page)).isEqualTo(content);
    }
}
