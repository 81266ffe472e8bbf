package onenet.proofs.proofitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.PlainHttp;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The two lists are public, founded in law, and change by a procedure")
class ProofListTest extends ProofScenario {

    @Test
    @DisplayName(
            "Trap 29: 74 + 7 + 5 + 4 = 90, each with exactly one primary route; data sharing lives among the retained")
    void ninety() {
        ValidatableResponse lists = given().get("/v1/proof-items")
                .then()
                .statusCode(200)
                .body("ledgerByRoute.E_CERTIFICATE", equalTo(74))
                .body("ledgerByRoute.COMMITMENT", equalTo(7))
                .body("ledgerByRoute.ASSISTANCE", equalTo(5))
                .body("ledgerByRoute.CANCELLED", equalTo(4))
                .body("ledgerByRoute.DATA_SHARING", equalTo(0))
                .body("notHandedIn", hasSize(12))
                .body("notHandedIn[0].zh", equalTo("危险化学品经营许可证"));
        List<Map<String, Object>> items = lists.extract().jsonPath().getList("items");
        assertThat(items.stream().filter(item -> (boolean) item.get("ledger"))).hasSize(90);
        assertThat(items.stream().filter(item -> item.get("primaryRoute").equals("DATA_SHARING")))
                .isNotEmpty();
        given().queryParam("list", "CANCELLED").get("/v1/proof-items").then().body("items", hasSize(4));
    }

    @Test
    @DisplayName(
            "The lists and one proof of them may be kept by whoever passes them on, for five minutes, in each language")
    void keptByOthers() {
        for (String path : List.of("/v1/proof-items", "/v1/proof-items/P-BUSINESS-LICENCE")) {
            assertThat(PlainHttp.isSpokenAt(path, ProofScenario::given).headers())
                    .anyMatch(header -> header.toString().equals("Cache-Control=public, max-age=300"))
                    .anyMatch(header -> header.toString().equals("Vary=Accept-Language"));
        }
    }

    @Test
    @DisplayName("Every retained proof names its basis, who asks, who issues, and which items need it")
    void fields() {
        List<Map<String, Object>> items = given().queryParam("list", "RETAINED")
                .get("/v1/proof-items")
                .then()
                .extract()
                .jsonPath()
                .getList("items");
        assertThat(items).allSatisfy(item -> assertThat(item)
                .hasEntrySatisfying(
                        "setBasis", basis -> assertThat((List<?>) basis).isNotEmpty())
                .hasEntrySatisfying(
                        "issuingUnits", units -> assertThat((List<?>) units).isNotEmpty())
                .hasEntrySatisfying(
                        "usedByItems", uses -> assertThat((List<?>) uses).isNotEmpty())
                .hasEntrySatisfying(
                        "demandingUnit", unit -> assertThat((String) unit).isNotBlank())
                .hasEntrySatisfying(
                        "guideRef", guide -> assertThat((String) guide).isNotBlank()));
    }

    @Test
    @DisplayName("The lists are downloaded as a table that office programs read, without login")
    void csv() {
        String table = given().get("/v1/proof-items/csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(table).contains("P-BUSINESS-LICENCE", "危险化学品安全管理条例");
        assertThat(table.lines()).hasSizeGreaterThan(90);
        given().get("/v1/proof-items/P-TRAINING").then().statusCode(200).body("name.en", not(empty()));
        given().get("/v1/proof-items/P-NONE").then().statusCode(404);
    }

    @Test
    @DisplayName("Trap 30: without a law, a regulation or a State Council decision no proof is published")
    void noBasis() {
        for (String level : List.of("LOCAL_REGULATION", "RULE")) {
            propose(publishing("P-LOCAL", basis(level))).statusCode(422).body("code", equalTo("BASIS_MISSING"));
        }
        propose(publishing("P-LOCAL", List.of())).statusCode(422);
        String change = propose(publishing("P-LOCAL", basis("REGULATION")))
                .statusCode(201)
                .extract()
                .path("id");
        given().get("/v1/proof-items/P-LOCAL").then().statusCode(404);
        approve(change).statusCode(201);
        given().get("/v1/proof-items/P-LOCAL").then().statusCode(200).body("primaryRoute", equalTo("E_CERTIFICATE"));
    }

    @Test
    @DisplayName("Whoever proposed a change does not approve it")
    void fourEyes() {
        String change = propose(publishing("P-LOCAL", basis("LAW"))).extract().path("id");
        as(supervisor()).get("/v1/proof-item-changes").then().statusCode(200).body("[0].id", equalTo(change));
        post(legal(), "/v1/proof-item-changes/" + change + "/approval", null)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
    }

    @Test
    @DisplayName("Trap 30: a repealed basis flags the proof for cancellation, and open cases stop asking")
    void repealed() {
        SimulatedSources.fault("natural-resources", Fault.OUTAGE);
        resolve("P-PREMISES-TITLE").body("proofs[0].state", equalTo("ASKING"));
        Map<String, Object> repeal = new HashMap<>();
        repeal.put("kind", "REPEAL_BASIS");
        repeal.put("repeal", Map.of("number", "国务院令第591号"));
        repeal.put("effectiveFrom", TODAY.toString());
        repeal.put("reason", "新法施行，原条例废止（演示）");
        approve(propose(repeal).statusCode(201).extract().path("id")).statusCode(201);
        given().get("/v1/proof-items/P-PREMISES-TITLE").then().body("flaggedForCancellation", equalTo(true));
        standing().body("proofs[0].state", equalTo("NOT_NEEDED")).body("proofs[0].words.zh", containsString("设定依据已废止"));
        given().queryParam("on", TODAY.minusDays(1).toString())
                .get("/v1/proof-items/P-PREMISES-TITLE")
                .then()
                .body("flaggedForCancellation", equalTo(false));
        assertThat(told("proofs.resolution-changed.v1")).hasSize(1);
    }

    @Test
    @DisplayName("A cancelled proof is not shown as needed in any case")
    void cancelled() {
        resolve("P-NO-CRIME")
                .body("proofs[0].state", equalTo("NOT_NEEDED"))
                .body("proofs[0].route", equalTo("CANCELLED"))
                .body("proofs[0].attempts", empty());
    }

    private static String legal() {
        return Tokens.officer("city-legal", "441500", "legal-reviewer");
    }

    private static ValidatableResponse propose(Map<String, Object> change) {
        return post(legal(), "/v1/proof-item-changes", change).then();
    }

    private static ValidatableResponse approve(String change) {
        return post(supervisor(), "/v1/proof-item-changes/" + change + "/approval", null)
                .then();
    }

    private static List<Map<String, Object>> basis(String level) {
        return List.of(Map.of("title", "示例规定", "number", "示例1号", "article", "第一条", "level", level));
    }

    private static Map<String, Object> publishing(String proofId, List<Map<String, Object>> basis) {
        Map<String, Object> item = new HashMap<>();
        item.put("proofId", proofId);
        item.put("name", Map.of("zh", "示例证明", "en", "Example"));
        item.put("proofKind", "FACT");
        item.put("setBasis", new ArrayList<>(basis));
        item.put("demandingUnit", "汕尾市应急管理局");
        item.put("issuingUnits", List.of("示例部门"));
        item.put("guideRef", "/guide/proofs/" + proofId);
        item.put("usedByItems", List.of(Map.of("itemCode", NEW, "stage", "ACCEPTANCE", "why", "示例")));
        item.put("list", "RETAINED");
        item.put("ledger", false);
        item.put("routes", List.of(Map.of("route", "E_CERTIFICATE", "source", "guangdong", "type", DEFINER + "101")));
        item.put("publicFrom", TODAY.toString());
        item.put("changedBy", "示例");
        item.put("approvedBy", "示例");
        item.put("version", 1);
        Map<String, Object> change = new HashMap<>();
        change.put("kind", "PUBLISH");
        change.put("item", item);
        change.put("effectiveFrom", TODAY.toString());
        change.put("reason", "示例");
        return change;
    }
}
