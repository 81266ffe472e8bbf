package onenet.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstantsAlikeTest {

    @ParameterizedTest
    @DisplayName("an instant has six digits of a second, whatever it was measured with")
    @CsvSource({
        "2026-03-09T01:02:03Z, 2026-03-09T01:02:03.000000Z",
        "2026-03-09T01:02:03.4Z, 2026-03-09T01:02:03.400000Z",
        "2026-03-09T01:02:03.456789Z, 2026-03-09T01:02:03.456789Z",
        "2026-03-09T01:02:03.456789999Z, 2026-03-09T01:02:03.456789Z"
    })
    void sixDigits(Instant instant, String written) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        new InstantsAlike().customize(json);
        assertThat(json.writeValueAsString(instant)).isEqualTo('"' + written + '"');
        assertThat(json.readValue('"' + written + '"', Instant.class).toString())
                .isNotEmpty();
    }
}
