package onenet.casework.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    @DisplayName("A code is what contracts/text/examples.json says is left of it; read again it stays")
    void examples() throws IOException {
        try (InputStream examples = TypedTextTest.class.getResourceAsStream("/contracts/text/examples.json")) {
            JsonNode codes = new ObjectMapper().readTree(examples).get("codes");
            assertThat(codes).hasSizeGreaterThan(5).allSatisfy(each -> {
                assertThat(TypedText.code(each.get(0).asText()))
                        .isEqualTo(each.get(1).asText());
                assertThat(TypedText.code(each.get(1).asText()))
                        .isEqualTo(each.get(1).asText());
            });
        }
    }
}
