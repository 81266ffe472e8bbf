package onenet.oversight.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Items and materials are shown by their names")
class ItemWordsTest {

    private final ItemWords words = new ItemWords();

    @Test
    @DisplayName("every item there is has its name here, and so has each of its materials")
    void all() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../contracts/items"))) {
            List<Path> items =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(items).hasSizeGreaterThan(6).allSatisfy(this::named);
        }
    }

    private void named(Path file) throws IOException {
        JsonNode item = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        String code = item.path("itemCode").asText();
        if (!code.isEmpty()) {
            assertThat(words.item(code).zh()).isEqualTo(item.at("/name/zh").asText());
            item.path("materials").forEach(material -> assertThat(
                            words.material(code, material.path("id").asText()).en())
                    .isEqualTo(material.at("/name/en").asText()));
        }
    }

    @Test
    @DisplayName("what is new is shown by its code")
    void unknown() {
        assertThat(words.item("00000000000000").zh()).isEqualTo("00000000000000");
        assertThat(words.material("00000000000000", "paper").en()).isEqualTo("paper");
    }
}
