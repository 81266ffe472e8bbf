package onenet.proofs.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a record and an application differ in a field, the public reads the field's name, never its key. */
class FieldsInWordsTest {

    private static final JsonNode WORDS = read("words.yaml");

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldThatMayDifferHasAName(String field) {
        JsonNode words = WORDS.path("FIELD." + field);
        assertThat(words.path("zh").asText()).isNotBlank();
        assertThat(words.path("en").asText()).isNotBlank();
    }

    static Stream<String> fields() {
        Stream<String> matched = StreamSupport.stream(read("retained.yaml").spliterator(), false)
                .flatMap(item -> StreamSupport.stream(item.path("routes").spliterator(), false))
                .flatMap(route -> Stream.of(route.path("match")))
                .flatMap(match -> StreamSupport.stream(((Iterable<String>) match::fieldNames).spliterator(), false));
        return Stream.concat(List.of("holder", "holderName").stream(), matched).distinct();
    }

    private static JsonNode read(String name) {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("contracts/proofs/" + name)) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
