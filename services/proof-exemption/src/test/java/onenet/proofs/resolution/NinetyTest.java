package onenet.proofs.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import onenet.proofs.world.ProofScenario;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Ninety proofs and not one upload")
class NinetyTest extends ProofScenario {

    @Test
    @DisplayName(
            "90 of 90 proofs are resolved on healthy sources: obtained, committed to, confirmed or cancelled; nothing is handed in")
    void ninety() {
        List<Map<String, Object>> ledger =
                given().get("/v1/proof-items").then().extract().jsonPath().getList("items.findAll { it.ledger }");
        assertThat(ledger).hasSize(90);
        post(
                        holder(),
                        "/v1/authorisations",
                        Map.of(
                                "proofId", "P-MGR-128",
                                "itemCode", "00012500600001",
                                "purpose", "考核",
                                "until", TODAY.toString(),
                                "oneTime", true))
                .then()
                .statusCode(201);
        Map<String, String> references = new HashMap<>();
        byItem(ledger).forEach((item, proofs) -> {
            caseReference = number("HZ", OFFICE);
            proofs.forEach(proof -> references.put(proof, caseReference));
            asks(item, "PREPARATION", proofs.toArray(String[]::new));
            commitToAll();
        });
        confirmAll();
        int settled = 0;
        for (Map.Entry<String, String> reference : references.entrySet()) {
            caseReference = reference.getValue();
            assertThat(proof(reference.getKey()).get("state"))
                    .as(reference.getKey())
                    .isIn("OBTAINED", "COMMITTED", "NOT_NEEDED");
            settled++;
        }
        assertThat(settled).isEqualTo(90);
        assertThat(column("SELECT id FROM submission")).isEmpty();
        assertThat(column("SELECT state FROM proof_line WHERE state = 'NOT_NEEDED'"))
                .hasSize(4);
        assertThat(column("SELECT state FROM proof_line WHERE state = 'COMMITTED'"))
                .hasSize(7);
        assertThat(column("SELECT id FROM receipt")).hasSize(74 + 5);
    }

    /** Each proof once, for the first item that uses it. */
    private static Map<String, List<String>> byItem(List<Map<String, Object>> ledger) {
        Map<String, List<String>> byItem = new HashMap<>();
        for (Map<String, Object> item : ledger) {
            @SuppressWarnings("unchecked") // the view's own shape
            List<Map<String, String>> uses = (List<Map<String, String>>) item.get("usedByItems");
            byItem.computeIfAbsent(uses.get(0).get("itemCode"), code -> new ArrayList<>())
                    .add((String) item.get("proofId"));
        }
        return byItem;
    }

    private void commitToAll() {
        List<String> offered =
                standing().extract().jsonPath().getList("proofs.findAll { it.state == 'MAY_COMMIT' }.proofId");
        for (String proof : offered) {
            String path = "/v1/resolutions/" + caseReference + "/proofs/" + proof;
            String hash = as(holder())
                    .get(path + "/commitment-notice")
                    .then()
                    .extract()
                    .path("textHash");
            post(
                            representative(),
                            path + "/commitment",
                            Map.of("signerName", "示例甲", "capacity", "LEGAL_REPRESENTATIVE", "textHash", hash))
                    .then()
                    .statusCode(201);
        }
    }

    private static void confirmAll() {
        for (String unit : List.of("441500-SWJ", "441500-XFJY", "441500-GAJ", "441500-ZRZY")) {
            List<String> queue = as(department(unit))
                    .get("/v1/assistance-requests")
                    .then()
                    .statusCode(200)
                    .body("status", everyItem(oneOf("SENT")))
                    .body("$", hasSize(unit.endsWith("GAJ") ? 2 : 1))
                    .extract()
                    .jsonPath()
                    .getList("id");
            for (String id : queue) {
                post(
                                department(unit),
                                "/v1/assistance-requests/" + id + "/answer",
                                Map.of("answer", "CONFIRMED", "note", "属实"))
                        .then()
                        .statusCode(201);
            }
        }
    }
}
