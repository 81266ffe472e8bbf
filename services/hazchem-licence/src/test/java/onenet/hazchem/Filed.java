package onenet.hazchem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** A case as the last answer showed it, with the entity tag for the next act. */
record Filed(String number, String tag, JsonPath json) {

    static Filed of(Response answer) {
        JsonPath json = answer.jsonPath();
        return new Filed(json.getString("caseNumber"), answer.getHeader("ETag"), json);
    }

    String publicStatus() {
        return json.getString("publicStatus");
    }
}
