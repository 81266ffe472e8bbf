package onenet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.WrittenDown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the service tells others is what the contract says; every test that reads events holds them against their schema. */
@DisplayName("Every event has a schema and a place in the AsyncAPI document, and no more")
class EventContractTest {

    private static final Pattern TYPE = Pattern.compile("\"(proofs\\.[a-z-]+\\.v1)\"");

    @Test
    @DisplayName("The types in the code, the schemas and the document are one set")
    void oneSet() throws IOException {
        assertThat(inCode()).hasSize(10);
        WrittenDown.events("proof-exemption", "proofs", inCode());
    }

    private static Set<String> inCode() throws IOException {
        Set<String> types = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher found = TYPE.matcher(Files.readString(file));
                while (found.find()) {
                    types.add(found.group(1));
                }
            }
        }
        return types;
    }
}
