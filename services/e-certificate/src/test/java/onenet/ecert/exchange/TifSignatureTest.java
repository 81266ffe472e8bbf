package onenet.ecert.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.province.ProvinceReply;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words and headers of the province")
class TifSignatureTest {

    @Test
    @DisplayName("The header signature of the gateway has the published value")
    void vector() {
        assertThat(new TifSignature("1763800000", "1763800000000001", "demoToken").value())
                .isEqualTo("F6C13FD771E3BC60362A5E6F899287CCCF843630C0C7E30148D8D9499600D143");
    }

    @ParameterizedTest(name = "{0} is SOURCE_ERROR")
    @ValueSource(strings = {"\"0\"", "0", "\"000001\"", "\"200\"", "true", "null", "\"success\"", "{}"})
    @DisplayName("Trap 18: only the agreed word is success")
    void words(String word) throws Exception {
        ProvinceEnvelope envelope =
                new ProvinceEnvelope(new ObjectMapper().readTree("{\"ack_code\":" + word + ",\"data\":{}}"));
        assertThat(envelope.fault("r")).containsInstanceOf(ProvinceReply.Unclear.class);
        assertThat(envelope.success()).isFalse();
    }
}
