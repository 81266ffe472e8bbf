package onenet.proofs.mandate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import onenet.proofs.world.ProofScenario;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Wire;
import onenet.testkit.WrittenDown;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("An agent acts for an enterprise with its mandate, for nobody else, and only while it stands")
class MandateTest extends ProofScenario {

    private static final String AGENT = Tokens.person("agent-example");

    @Test
    @DisplayName(
            "Offered by the legal representative, accepted by the person named: from then on he sees what the enterprise sees")
    void givenAndAccepted() {
        resolve("P-BUSINESS-LICENCE");
        String mandate = give(Map.of())
                .statusCode(201)
                .body("state", equalTo("OFFERED"))
                .extract()
                .path("id");
        acting(AGENT).statusCode(403).body("code", equalTo("MANDATE_MISSING"));
        accept(AGENT, mandate).statusCode(201).body("state", equalTo("IN_FORCE"));
        acting(AGENT).statusCode(200).body("items", hasSize(1));
        as(AGENT).get("/v1/receipts").then().statusCode(200).body("items", hasSize(0));
        as(AGENT)
                .get("/v1/mandates/received")
                .then()
                .body("uscc", contains(HOLDER))
                .body("representative", contains("示例甲"));
        as(holder()).get("/v1/mandates").then().body("agentAccount", contains("agent-example"));
        as(stranger()).get("/v1/mandates").then().body("$", hasSize(0));
        Assertions.assertThat(WrittenDown.eventsFit()).contains("proofs.mandate-changed.v1");
        accept(AGENT, mandate).statusCode(409).body("code", equalTo("ALREADY_DONE"));
    }

    @Test
    @DisplayName("What others are told of it is on the wire as the AsyncAPI document says")
    void told() throws IOException {
        try (Wire wire = Wire.of("proof-exemption", "proofs")) {
            inForce();
            wire.tells(Set.of("proofs.mandate-changed.v1"));
        }
    }

    @Test
    @DisplayName("An account is written in whatever case: the person it belongs to finds the offer")
    void accountInCapitals() {
        String mandate = give(Map.of("agentAccount", "Agent-EXAMPLE")).extract().path("id");
        as(AGENT).get("/v1/mandates/received").then().body("id", contains(mandate));
        accept(AGENT, mandate).statusCode(201);
    }

    @Test
    @DisplayName("However many were given, all are read: page by page, each once, the newest first")
    void pages() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            given.add(give(Map.of()).extract().path("id"));
        }
        Assertions.assertThat(every(holder(), "/v1/mandates")).hasSize(5).containsExactlyInAnyOrderElementsOf(given);
        Assertions.assertThat(every(AGENT, "/v1/mandates/received")).containsExactlyInAnyOrderElementsOf(given);
        as(holder())
                .get("/v1/mandates?cursor=" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_INPUT"));
    }

    private static List<String> every(String token, String list) {
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = as(token).get(list + "?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            ids.addAll(page.then().statusCode(200).extract().jsonPath().getList("id"));
            next = page.header("Next-Cursor");
        }
        return ids;
    }

    @Test
    @DisplayName("Taken back by the enterprise: refused from that moment, and it cannot be taken up again")
    void withdrawn() {
        String mandate = inForce();
        end(representative(), mandate).statusCode(201).body("state", equalTo("WITHDRAWN"));
        acting(AGENT).statusCode(403);
        accept(AGENT, mandate).statusCode(409).body("code", equalTo("MANDATE_OVER"));
        end(representative(), mandate).statusCode(409).body("code", equalTo("MANDATE_OVER"));
    }

    @Test
    @DisplayName("The agent may decline what he was offered, and lay down what he has")
    void givenUp() {
        String offered = give(Map.of()).extract().path("id");
        end(AGENT, offered).statusCode(201).body("state", equalTo("DECLINED"));
        end(AGENT, inForce()).statusCode(201).body("state", equalTo("LAID_DOWN"));
        acting(AGENT).statusCode(403);
    }

    @Test
    @DisplayName("The last day counts whole; the day after, the mandate is over by itself")
    void expires() {
        inForce();
        MovableClock.setTo(TODAY.plusDays(10));
        acting(AGENT).statusCode(200);
        MovableClock.setTo(TODAY.plusDays(11));
        acting(AGENT).statusCode(403);
        as(AGENT).get("/v1/mandates/received").then().body("state", contains("EXPIRED"));
    }

    @Test
    @DisplayName(
            "Only the legal representative gives one: not another user of the enterprise, not an agent for his principal (Civil Code Art. 169)")
    void representativeOnly() {
        give(holder(), Map.of()).statusCode(403).body("code", equalTo("REPRESENTATIVE_ONLY"));
        inForce();
        give(AGENT, Map.of("agentAccount", "somebody-else"), Map.of("Acting-For", HOLDER))
                .statusCode(403)
                .body("code", equalTo("REPRESENTATIVE_ONLY"));
    }

    @Test
    @DisplayName("A legal representative who acts for another enterprise signs nothing there: he is its agent only")
    void notRepresentativeElsewhere() {
        String other = Tokens.legalRepresentative("trader-lufeng", "91441581MA4XAB13XM", "示例甲");
        String mandate = give(Map.of("agentAccount", "trader-lufeng")).extract().path("id");
        accept(other, mandate).statusCode(201);
        resolve("P-TRAINING");
        String training = "/v1/resolutions/" + caseReference + "/proofs/P-TRAINING";
        String hash = as(holder())
                .get(training + "/commitment-notice")
                .then()
                .extract()
                .path("textHash");
        as(other)
                .header("Acting-For", HOLDER)
                .contentType("application/json")
                .body(Map.of("signerName", "示例甲", "capacity", "LEGAL_REPRESENTATIVE", "textHash", hash))
                .post(training + "/commitment")
                .then()
                .statusCode(403)
                .body("code", equalTo("NO_PROXY"));
    }

    @Test
    @DisplayName("A mandate is bound to the identity that accepted it, not to the name of an account")
    void boundToIdentity() {
        String mandate = inForce();
        String namesake = Tokens.person("agent-example", "another-identity");
        as(namesake).header("Acting-For", HOLDER).get("/v1/receipts").then().statusCode(403);
        end(namesake, mandate).statusCode(404);
        as(namesake).get("/v1/mandates/received").then().body("$", hasSize(0));
    }

    @Test
    @DisplayName(
            "Somebody else's mandate is not there: neither for a stranger nor for another enterprise's representative")
    void strangers() {
        String mandate = give(Map.of()).extract().path("id");
        accept(stranger(), mandate).statusCode(404);
        accept(representative(), mandate).statusCode(404);
        end(stranger(), mandate).statusCode(404);
        end(Tokens.legalRepresentative("trader-lufeng", "91441581MA4XAB13XM", "示例甲"), mandate)
                .statusCode(404);
        end(holder(), mandate).statusCode(404);
    }

    @Test
    @DisplayName("An officer is no agent: Acting-For gives him nothing")
    void officers() {
        as(examiner())
                .header("Acting-For", HOLDER)
                .get("/v1/resolutions/" + caseReference)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "A mandate for filings reaches nothing of a licence: no proofs, no receipt, no commitment, no approval, no hand-in")
    void otherMatter() {
        resolve("P-BUSINESS-LICENCE", "P-TRAINING");
        String receipt =
                standing().extract().path("proofs.find { it.proofId == 'P-BUSINESS-LICENCE' }.evidence.receiptId");
        accept(AGENT, give(Map.of("matters", List.of("FILING"))).extract().path("id"))
                .statusCode(201);
        acting(AGENT).statusCode(200).body("items", hasSize(0));
        agent().get("/v1/resolutions/" + caseReference).then().statusCode(404);
        agent().get("/v1/resolutions/" + caseReference + "/proofs/P-TRAINING/commitment-notice")
                .then()
                .statusCode(404);
        agent().queryParam("caseReference", caseReference)
                .queryParam("purpose", "危险化学品经营许可审查")
                .get("/v1/receipts/" + receipt)
                .then()
                .statusCode(404);
        agent().contentType("application/json")
                .body(Map.of("fileName", "a.pdf", "fileSha256", "a".repeat(64)))
                .post("/v1/resolutions/" + caseReference + "/proofs/P-TRAINING/submissions")
                .then()
                .statusCode(404);
        approves().statusCode(403);
        agent().get("/v1/authorisations").then().statusCode(200).body("$", hasSize(0));
        accept(AGENT, give(Map.of("matters", List.of("LICENCE"))).extract().path("id"))
                .statusCode(201);
        acting(AGENT).body("items", hasSize(1));
        agent().get("/v1/resolutions/" + caseReference).then().statusCode(200);
        approves().statusCode(201);
        agent().get("/v1/authorisations").then().body("$", hasSize(1));
    }

    private static RequestSpecification agent() {
        return as(AGENT).header("Acting-For", HOLDER);
    }

    private static ValidatableResponse approves() {
        return agent().contentType("application/json")
                .body(Map.of(
                        "proofId", "P-BUSINESS-LICENCE",
                        "itemCode", NEW,
                        "purpose", "x",
                        "until", "2026-12-31",
                        "oneTime", false))
                .post("/v1/authorisations")
                .then();
    }

    @Test
    @DisplayName("An Idempotency-Key used for one enterprise is not answered for another")
    void keyOfAnotherPrincipal() {
        inForce();
        Map<String, Object> approval = Map.of(
                "proofId",
                "P-BUSINESS-LICENCE",
                "itemCode",
                NEW,
                "purpose",
                "x",
                "until",
                "2026-12-31",
                "oneTime",
                false);
        String own = Tokens.applicant("agent-example", "91441581MA4XAB13XM");
        String key = "the-same-key-1";
        given().auth()
                .oauth2(own)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(approval)
                .post("/v1/authorisations")
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(own)
                .header("Idempotency-Key", key)
                .header("Acting-For", HOLDER)
                .contentType("application/json")
                .body(approval)
                .post("/v1/authorisations")
                .then()
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "until,2026-11-23",
        "until,2029-11-25",
        "agentAccount,trader-haifeng",
        "agentAccount,no such account",
        "agentName,' '",
        "enterpriseName,' '",
    })
    @DisplayName("Refused: a day past or more than three years ahead, oneself, no name")
    void badTerms(String field, String value) {
        give(Map.of(field, value)).statusCode(400).body("code", equalTo("INVALID_INPUT"));
    }

    private String inForce() {
        String mandate = give(Map.of()).statusCode(201).extract().path("id");
        accept(AGENT, mandate).statusCode(201);
        return mandate;
    }

    private ValidatableResponse give(Map<String, Object> change) {
        return give(representative(), change);
    }

    private ValidatableResponse give(String token, Map<String, Object> change) {
        return give(token, change, Map.of());
    }

    private ValidatableResponse give(String token, Map<String, Object> change, Map<String, String> headers) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "enterpriseName", "海丰示例贸易有限公司",
                "agentAccount", "agent-example",
                "agentName", "示例丁",
                "matters", List.of("LICENCE"),
                "until", TODAY.plusDays(10).toString()));
        body.putAll(change);
        return as(token)
                .headers(headers)
                .contentType("application/json")
                .body(body)
                .post("/v1/mandates")
                .then();
    }

    private ValidatableResponse accept(String token, String mandate) {
        return post(token, "/v1/mandates/" + mandate + "/acceptance", null).then();
    }

    private ValidatableResponse end(String token, String mandate) {
        return post(token, "/v1/mandates/" + mandate + "/end", null).then();
    }

    /** What the enterprise would see of its record of uses. */
    private static ValidatableResponse acting(String token) {
        return as(token).header("Acting-For", HOLDER).get("/v1/receipts").then();
    }
}
