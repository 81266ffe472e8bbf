package onenet.simulators.source;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Registries and the second province answer about the demonstration enterprises, with faults to switch on")
class SourcesTest {

    private static final String HOLDER = "91441521MA4XAB1211";

    @AfterEach
    void healthy() {
        for (String source : new String[] {"natural-resources", "shandong", "guangdong"}) {
            given().delete("/source-faults/" + source).then().statusCode(200);
        }
    }

    @Test
    @DisplayName("Each registry has its own word for success; only the asked fields are given")
    void registries() {
        record("market-supervision", "enterprise-registration").body("code", equalTo("0"));
        record("natural-resources", "real-estate")
                .body("code", equalTo(0))
                .body("requestId", equalTo("r1"))
                .body("records[0].fields", equalTo(Map.of("address", "广东省汕尾市海丰县示例镇示例路1号")));
        record("human-resources", "insured-staff").body("code", equalTo("000001"));
        record("own-archive", "major-hazard").body("code", equalTo("SUCCESS"));
        record("own-archive", "unknown").body("code", equalTo("10"));
    }

    @Test
    @DisplayName("Faults are acted out until they are switched off")
    void faults() {
        switchOn("natural-resources", "AMBIGUOUS");
        record("natural-resources", "real-estate").body("records", hasSize(2));
        switchOn("natural-resources", "UNKNOWN_CODE");
        record("natural-resources", "real-estate").body("code", equalTo("77"));
        switchOn("natural-resources", "WRONG_HOLDER");
        record("natural-resources", "real-estate").body("records[0].holderCode", equalTo("91441500DEMOTHER01"));
        switchOn("natural-resources", "OUTAGE");
        given().get("/shared-data/natural-resources/records").then().statusCode(503);
    }

    @Test
    @DisplayName("The second province encrypts what it holds, and says by a code what may not be relied on")
    void secondProvince() {
        certificates("11100000DEM00009X8129")
                .body("head.status", equalTo("0"))
                .body("data", matchesPattern("04[0-9a-f]{200,}"));
        certificates("11100000DEM00009X8999").body("head.status", equalTo("10"));
        switchOn("shandong", "EXPIRED");
        certificates("11100000DEM00009X8129").body("head.status", equalTo("22"));
        switchOn("shandong", "SUSPENDED");
        certificates("11100000DEM00009X8129").body("head.status", equalTo("23"));
    }

    @Test
    @DisplayName("Departments have a switchboard of their own: a manner each, and nobody it does not know")
    void departments() {
        given().put("/departments/FIRE/LATE").then().statusCode(200).body("FIRE", equalTo("LATE"));
        given().put("/departments/WEATHER/LATE").then().statusCode(404);
        given().put("/departments/FIRE/RUDE").then().statusCode(404);
        given().delete("/departments/FIRE").then().statusCode(200).body("FIRE", nullValue());
    }

    private static void switchOn(String source, String fault) {
        given().put("/source-faults/" + source + "/" + fault).then().statusCode(200);
    }

    private static ValidatableResponse record(String registry, String dataset) {
        return given().queryParam("dataset", dataset)
                .queryParam("holder", HOLDER)
                .queryParam("fields", "holder,address")
                .queryParam("requestId", "r1")
                .get("/shared-data/" + registry + "/records")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse certificates(String type) {
        return given().contentType("application/json")
                .body(Map.of(
                        "head", Map.of("accessId", "a", "accessToken", "t"),
                        "data", Map.of("holderCode", HOLDER, "certTypeCode", type, "useCause", "审查")))
                .post("/cert-share/queryCertInfoByHolderCode")
                .then()
                .statusCode(200);
    }
}
