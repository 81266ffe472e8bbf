package onenet.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What a reader without this library needs to find as the services do: which letters are looked for as others. The portal reads it, and both are
 * held against the same examples. With {@code -Dcontracts.write=true} it is written down.
 */
class SharedTableTest {

    private static final Path SHARED = Path.of("../../../contracts/text");
    private static final Path TABLE = SHARED.resolve("variants.json");

    @Test
    @DisplayName("The letters that are looked for as others are those of contracts/text/variants.json")
    void table() throws IOException {
        int[] letters = IntStream.rangeClosed(0x20, 0x2FFFF)
                .filter(letter -> sought(letter) != letter)
                .toArray();
        String table = "{\n \"letters\": \"" + text(IntStream.of(letters)) + "\",\n \"soughtAs\": \""
                + text(IntStream.of(letters).map(SharedTableTest::sought)) + "\"\n}\n";
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(letters).hasSizeGreaterThan(2000);
        assertThat(TABLE).content().isEqualTo(table);
    }

    @Test
    @DisplayName("What is looked for, and what is found by it, is as contracts/text/examples.json says")
    void examples() throws IOException {
        JsonNode examples =
                new ObjectMapper().readTree(SHARED.resolve("examples.json").toFile());
        assertThat(examples.get("sought")).hasSizeGreaterThan(10).allSatisfy(each -> assertThat(
                        Folding.sought(each.get(0).asText()))
                .isEqualTo(each.get(1).asText()));
        assertThat(examples.get("found")).hasSizeGreaterThan(5).allSatisfy(each -> assertThat(
                        Folding.index(each.get(0).asText()))
                .contains(Folding.sought(each.get(1).asText())));
    }

    /** Marks are left out of what is looked for, so only those that are no punctuation by themselves stand in the table. */
    private static int sought(int letter) {
        return Character.toString(letter).matches("\\p{P}")
                ? letter
                : Variants.mark(Variants.simplified(Variants.character(letter)));
    }

    private static String text(IntStream letters) {
        return letters.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
