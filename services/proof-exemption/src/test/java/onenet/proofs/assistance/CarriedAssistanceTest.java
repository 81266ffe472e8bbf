package onenet.proofs.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A department is asked once for one application, from its draft to its case")
class CarriedAssistanceTest extends ProofScenario {

    private static final String UNIT = "441500-SWJ";
    private static final String PROOF = "P-REFINED-OIL";
    private static final String INSURED = "P-SOCIAL-INSURANCE";
    private static final String INSURED_ITEM = "00012500500001";

    private String number;
    private String draft;

    @BeforeEach
    void aDraftBesideTheCaseItBecomes() {
        number = caseReference;
        draft = UUID.randomUUID().toString();
        caseReference = draft;
    }

    @Test
    @DisplayName("Handed in before the department answered: it keeps its one question, and its answer serves the case")
    void openQuestion() {
        resolve(PROOF);
        String id = asked(UNIT);
        submitted(NEW, PROOF).body("proofs[0].state", equalTo("ASKING")).body("proofs[0].route", equalTo("ASSISTANCE"));
        assertThat(asked(UNIT)).isEqualTo(id);
        answer(UNIT, id, "CONFIRMED").statusCode(201).body("caseReference", equalTo(number));
        assertStands(PROOF, "OBTAINED", "FOUND_VALID", "VALID");
        assertThat(told("proofs.resolution-changed.v1")).singleElement().satisfies(event -> assertThat(
                        event.get("caseReference").textValue())
                .isEqualTo(number));
        receiptIsOf(number);
        assertThat(column("SELECT action FROM audit_record WHERE action = 'CarryAssistance' AND case_number = '"
                        + number + "'"))
                .hasSize(1);
    }

    @Test
    @DisplayName("Confirmed while it was prepared: nothing is asked again, and the case has a receipt of its own use")
    void confirmed() {
        resolve(PROOF);
        answer(UNIT, asked(UNIT), "CONFIRMED").statusCode(201);
        receiptIsOf(draft);
        clock(TODAY.plusDays(10).atTime(9, 0));
        submitted(NEW, PROOF).body("proofs[0].state", equalTo("OBTAINED"));
        queue(UNIT).body("$", empty());
        receiptIsOf(number);
        standing()
                .body("proofs[0].evidence.validTo", equalTo("2026-12-24"))
                .body("proofs[0].evidence.checkedAt", containsString("2026-11-2"))
                .body("proofs[0].attempts", hasSize(1))
                .body("proofs[0].attempts[0].code", equalTo("CONFIRMED"));
    }

    @Test
    @DisplayName(
            "Handed in while a source was down: once it is back it answers the case, and nobody looks anything up for the draft")
    void draftIsLeft() {
        SimulatedSources.fault("natural-resources", Fault.OUTAGE);
        resolve("P-PREMISES-TITLE").body("proofs[0].state", equalTo("ASKING"));
        submitted(NEW, "P-PREMISES-TITLE").body("proofs[0].state", equalTo("ASKING"));
        caseReference = draft;
        standing()
                .body("proofs[0].state", equalTo("NOT_NEEDED"))
                .body("proofs[0].code", equalTo("HANDED_IN"))
                .body("proofs[0].words.en", containsString("handed in"));
        caseReference = number;
        SimulatedSources.heal("natural-resources");
        clock(TODAY.plusDays(1).atTime(9, 0));
        work();
        assertStands("P-PREMISES-TITLE", "OBTAINED", "FOUND_VALID", "VALID");
        receiptIsOf(number);
    }

    @Test
    @DisplayName("A confirmation the list no longer lets be relied on is asked for anew")
    void outdated() {
        resolve(PROOF);
        answer(UNIT, asked(UNIT), "CONFIRMED").statusCode(201);
        clock(TODAY.plusDays(31).atTime(9, 0));
        submitted(NEW, PROOF).body("proofs[0].state", equalTo("ASKING"));
        queue(UNIT).body("$", hasSize(1)).body("[0].caseReference", equalTo(number));
    }

    @Test
    @DisplayName(
            "Not confirmed stays not confirmed for the case, with the attempt as the reason, however often it is asked")
    void notConfirmed() {
        resolve(PROOF);
        answer(UNIT, asked(UNIT), "NOT_CONFIRMED").statusCode(201);
        submitted(NEW, PROOF);
        for (String moment : new String[] {"ACCEPTANCE", "DECISION"}) {
            assertStands(PROOF, "SUBMIT", "FOUND_INVALID", "NOT_CONFIRMED");
            standing()
                    .body("proofs[0].attempts", hasSize(1))
                    .body("proofs[0].attempts[0].code", equalTo("NOT_CONFIRMED"));
            queue(UNIT).body("$", empty());
            asks(NEW, moment, PROOF);
        }
    }

    @Test
    @DisplayName("The applicant who looks at his draft again does not set the department to work again")
    void draftAgain() {
        resolve(PROOF);
        answer(UNIT, asked(UNIT), "NO_RECORD").statusCode(201);
        resolve(PROOF).body("proofs[0].state", equalTo("SUBMIT"));
        queue(UNIT).body("$", empty());
        submitted(NEW, PROOF)
                .body("proofs[0].state", equalTo("SUBMIT"))
                .body("proofs[0].outcome", equalTo("NOT_FOUND"));
        queue(UNIT).body("$", empty());
    }

    @Test
    @DisplayName("A letter out for the draft, after the city's own department passed it on, is answered to the case")
    void letterOut() {
        SimulatedSources.fault("human-resources", Fault.NOTHING);
        asks(INSURED_ITEM, "PREPARATION", INSURED);
        answer("441500-RSJ", asked("441500-RSJ"), "NOT_OURS").statusCode(201);
        submitted(INSURED_ITEM, INSURED).body("proofs[0].words.zh", containsString("发函"));
        queue("441500-RSJ").body("$", empty());
        String letter = as(examiner())
                .get("/v1/assistance-requests/letters")
                .then()
                .body("$", hasSize(1))
                .extract()
                .path("[0].id");
        post(examiner(), "/v1/assistance-requests/" + letter + "/reply", Map.of("answer", "CONFIRMED", "note", "x"))
                .then()
                .statusCode(201);
        assertStands(INSURED, "OBTAINED", "FOUND_VALID", "VALID");
    }

    @Test
    @DisplayName(
            "What was confirmed for another matter, or to another enterprise, is not carried; nor to a second case")
    void notCarried() {
        resolve(PROOF);
        String id = asked(UNIT);
        submitted(RENEWAL, PROOF).body("proofs[0].state", equalTo("ASKING"));
        queue(UNIT).body("$", hasSize(2));
        Map<String, Object> other = question(NEW, "PREPARATION", PROOF);
        String others = number("HZ", OFFICE);
        other.put("caseReference", others);
        other.put("holder", Map.of("uscc", "91441581MA4XAB13XM", "name", "陆丰市示例化工有限公司"));
        other.put("draftReference", draft);
        post(service(), "/v1/resolutions", other).then().statusCode(200);
        queue(UNIT).body("$", hasSize(3));
        answer(UNIT, id, "CONFIRMED").statusCode(201).body("caseReference", equalTo(draft));
        as(stranger()).get("/v1/resolutions/" + others).then().body("proofs[0].state", not(equalTo("OBTAINED")));
        number = number("HZ", OFFICE);
        submitted(NEW, PROOF).body("proofs[0].state", equalTo("OBTAINED"));
        number = number("HZ", OFFICE);
        submitted(NEW, PROOF).body("proofs[0].state", equalTo("ASKING"));
    }

    /** The draft is handed in, and its case asks. */
    private ValidatableResponse submitted(String item, String proof) {
        Map<String, Object> request = question(item, "PREPARATION", proof);
        request.put("caseReference", number);
        request.put("draftReference", draft);
        caseReference = number;
        return post(service(), "/v1/resolutions", request).then().statusCode(200);
    }

    private void receiptIsOf(String reference) {
        String id = standing().extract().path("proofs[0].evidence.receiptId");
        assertThat(column("SELECT case_reference FROM receipt WHERE id = '" + id + "'"))
                .containsExactly(reference);
        assertThat(column("SELECT content FROM receipt WHERE id = '" + id + "'"))
                .singleElement()
                .asString()
                .contains("\"caseReference\":\"" + reference + "\"");
    }

    private static ValidatableResponse queue(String unit) {
        return as(department(unit)).get("/v1/assistance-requests").then().statusCode(200);
    }

    private static String asked(String unit) {
        return queue(unit).body("$", hasSize(1)).extract().path("[0].id");
    }

    private static ValidatableResponse answer(String unit, String id, String answer) {
        return post(
                        department(unit),
                        "/v1/assistance-requests/" + id + "/answer",
                        Map.of("answer", answer, "note", "已核对"))
                .then();
    }
}
