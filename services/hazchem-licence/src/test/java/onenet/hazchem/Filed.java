package onenet.hazchem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A case as the last answer showed it, with the entity tag for the next act. */
record Filed(String number, String publicStatus, String tag, JsonPath json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Filed(String number, String tag, JsonPath json) {
        this(number, null, tag, json);
    }

    /** What every step asks is read without a JSON path: each of those compiles a script. */
    static Filed of(Response answer) {
        try {
            var said = JSON.readTree(answer.asString());
            return new Filed(
                    said.path("caseNumber").asText(null),
                    said.path("publicStatus").asText(null),
                    answer.getHeader("ETag"),
                    answer.jsonPath());
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException(answer.asString(), noJson);
        }
    }
}
