package onenet.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.text.Lines;
import onenet.text.UnprintableText;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text at the door of every service: how it is read into what a request says. */
class TextAtTheDoorTest {

    private static final ObjectMapper INSIDE = new ObjectMapper();

    static {
        new StorableText().customize(INSIDE);
    }

    private static final ObjectMapper OUTSIDE = new TextAtTheDoor(INSIDE).getContext(Form.class);

    private record Form(
            String name,
            @Lines String reason,
            List<String> names,
            @Lines List<String> findings,
            Map<String, String> particulars,
            @Code String phone,
            @Code(raised = false) String token,
            @WellFormed(WellFormed.Kind.USCC) String uscc,
            @WellFormed(WellFormed.Kind.CERTIFICATE) String certificate,
            JsonNode anything) {}

    @Test
    @DisplayName("Names are one line without blanks at the ends; reasons keep their lines")
    void names() throws JsonProcessingException {
        Form form = read("""
                {"name": "　示例\\u200b化工 ", "reason": " 第一\\r\\n第二\\n", "names": [" 甲", "乙\\u00a0"], "findings": ["一\\n二"],
                 "particulars": {"premises": " 海丰县示例路1号　"}}""");
        assertThat(form.name()).isEqualTo("示例化工");
        assertThat(form.reason()).isEqualTo("第一\n第二");
        assertThat(form.names()).containsExactly("甲", "乙");
        assertThat(form.findings()).containsExactly("一\n二");
        assertThat(form.particulars()).containsEntry("premises", "海丰县示例路1号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "91441521dem0001018 | 91441521DEM0001018",
                "'９１４４１５２１ＤＥＭ０００１０１８ ' | 91441521DEM0001018",
                "统一社会信用代码：9144 1521 DEM0 0010 18 | 91441521DEM0001018",
                "USCC: 91441521DEM0001018\\n | 91441521DEM0001018"
            })
    @DisplayName("A code is what is left without label, blanks, line breaks and full width")
    void codes(String typed, String code) throws JsonProcessingException {
        assertThat(read("{\"uscc\": \"" + typed + "\"}").uscc()).isEqualTo(code);
    }

    @Test
    @DisplayName("Telephones keep what is no blank; what tells capitals from small letters is not raised")
    void codesAsTheyAre() throws JsonProcessingException {
        assertThat(read("{\"phone\": \"电话：０７６０－1234 5678\"}").phone()).isEqualTo("0760-12345678");
        assertThat(read("{\"token\": \" aB\\nc \"}").token()).isEqualTo("aBc");
        assertThat(read("{\"certificate\": \"1.2.156.3005.2.\\n11100000000013338w011\"}")
                        .certificate())
                .isEqualTo("1.2.156.3005.2.11100000000013338w011");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"示例\\u000b化工\"} | name | CONTROL | 3",
                "{\"name\": \"示例\\n化工\"} | name | LINE_BREAK | 3",
                "{\"name\": \"\\ue863\"} | name | PRIVATE_USE | 1",
                "{\"reason\": \"一\\n\\ufffd\"} | reason | BROKEN | 3",
                "{\"names\": [\"甲\", \"乙\\u0000\"]} | names | CONTROL | 2",
                "{\"name\": \"甲\\ud800\"} | name | BROKEN | 2"
            })
    @DisplayName("What no paper can show is refused at its place")
    void refused(String body, String field, UnprintableText.Fault fault, int place) {
        JsonMappingException refused = catchThrowableOfType(JsonMappingException.class, () -> read(body));
        assertThat(refused.getPath().get(0).getFieldName()).isEqualTo(field);
        assertThat(refused.getCause()).isInstanceOfSatisfying(UnprintableText.class, text -> {
            assertThat(text.fault()).isEqualTo(fault);
            assertThat(text.place()).isEqualTo(place);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": 5}", "{\"name\": true}", "{\"names\": [5]}", "{\"anything\": \"\\ud800\"}"})
    @DisplayName("What is no text is not made one, and free JSON is kept only if it can be")
    void noText(String body) {
        assertThat(catchThrowableOfType(JsonMappingException.class, () -> read(body)))
                .isNotNull();
    }

    @Test
    @DisplayName("Free JSON stays as it was sent until somebody reads it as a form")
    void freeJson() throws JsonProcessingException {
        assertThat(read("{\"anything\": {\"name\": \" 示例\\n\"}}")
                        .anything()
                        .get("name")
                        .textValue())
                .isEqualTo(" 示例\n");
    }

    @Test
    @DisplayName("What is stored, or told by a service, is read as it stands")
    void inside() throws JsonProcessingException {
        assertThat(INSIDE.readValue("{\"name\": \" 示例\\n化工\\u000b\"}", Form.class)
                        .name())
                .isEqualTo(" 示例\n化工\u000b");
    }

    private static Form read(String body) throws JsonProcessingException {
        return OUTSIDE.readValue(body, Form.class);
    }
}
