package onenet.proofs.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The proofs of a case are obtained over their routes")
class ResolutionTest extends ProofScenario {

    private static final String LICENCE = "P-BUSINESS-LICENCE";

    @Test
    @DisplayName("What a licence with storage needs is all obtained; nothing is handed in, and each use has a receipt")
    void obtained() {
        resolve(
                        LICENCE,
                        "P-SAFETY-CERTIFICATE",
                        "P-SAFETY-MANAGER",
                        "P-PREMISES-TITLE",
                        "P-STORAGE-TITLE",
                        "P-PLAN-FILING",
                        "P-COMPLETION",
                        "P-MAJOR-HAZARD")
                .body("proofs.state", everyItem(equalTo("OBTAINED")))
                .body("proofs.evidence.receiptId", everyItem(notNullValue()))
                .body("proofs.words.zh", everyItem(containsString("无需提交")));
        assertThat(column("SELECT id FROM receipt")).hasSize(8);
    }

    @Test
    @DisplayName(
            "Asked again with the same key, nothing is asked a second time; while preparing, fresh evidence is shown again")
    void again() {
        resolve(LICENCE);
        long calls = SimulatedSources.calls("guangdong");
        resolve(LICENCE).body("proofs[0].state", equalTo("OBTAINED"));
        assertThat(SimulatedSources.calls("guangdong")).isEqualTo(calls);
    }

    @ParameterizedTest(name = "{0} {1} for {2}: {3} {4} {5}")
    @CsvSource({
        "guangdong,OUTAGE,P-BUSINESS-LICENCE,ASKING,SOURCE_ERROR,HTTP_503",
        "guangdong,UNKNOWN_CODE,P-BUSINESS-LICENCE,ASKING,SOURCE_ERROR,CODE_0",
        "guangdong,STALE_ANSWER,P-BUSINESS-LICENCE,ASKING,SOURCE_ERROR,ANOTHER_REQUEST",
        "guangdong,NO_PERMISSION,P-BUSINESS-LICENCE,ASKING,NO_PERMISSION,NO_PERMISSION",
        "guangdong,AMBIGUOUS,P-BUSINESS-LICENCE,ASKING,AMBIGUOUS,SEVERAL",
        "guangdong,SUSPENDED,P-SAFETY-CERTIFICATE,ASKING,FOUND_INVALID,SUSPENDED",
        "guangdong,EXPIRED,P-SAFETY-CERTIFICATE,SUBMIT,FOUND_INVALID,EXPIRED",
        "guangdong,REVOKED,P-SAFETY-CERTIFICATE,SUBMIT,FOUND_INVALID,REVOKED",
        "guangdong,WRONG_HOLDER,P-SAFETY-CERTIFICATE,ASKING,MISMATCH,holder",
        "guangdong,NOTHING,P-SAFETY-CERTIFICATE,SUBMIT,NOT_FOUND,NO_RECORD",
        "natural-resources,OUTAGE,P-PREMISES-TITLE,ASKING,SOURCE_ERROR,HTTP_503",
        "natural-resources,UNKNOWN_CODE,P-PREMISES-TITLE,ASKING,SOURCE_ERROR,CODE_77",
        "natural-resources,STALE_ANSWER,P-PREMISES-TITLE,ASKING,SOURCE_ERROR,ANOTHER_REQUEST",
        "natural-resources,NO_PERMISSION,P-PREMISES-TITLE,ASKING,NO_PERMISSION,100",
        "natural-resources,WRONG_HOLDER,P-PREMISES-TITLE,ASKING,MISMATCH,holder",
        "natural-resources,AMBIGUOUS,P-PREMISES-TITLE,ASKING,AMBIGUOUS,SEVERAL",
        "natural-resources,EXPIRED,P-PREMISES-TITLE,SUBMIT,FOUND_INVALID,EXPIRED",
        "natural-resources,SUSPENDED,P-PREMISES-TITLE,ASKING,FOUND_INVALID,SUSPENDED",
        "own-archive,OUTAGE,P-MAJOR-HAZARD,ASKING,SOURCE_ERROR,HTTP_503",
        "own-archive,NOTHING,P-MAJOR-HAZARD,SUBMIT,NOT_FOUND,NO_RECORD",
        "plan-filing,OUTAGE,P-PLAN-FILING,ASKING,SOURCE_ERROR,HTTP_503",
        "plan-filing,AMBIGUOUS,P-PLAN-FILING,OBTAINED,FOUND_VALID,VALID",
        "plan-filing,NO_PERMISSION,P-PLAN-FILING,ASKING,NO_PERMISSION,HTTP_403",
        "plan-filing,UNKNOWN_CODE,P-PLAN-FILING,ASKING,SOURCE_ERROR,UNKNOWN_STATE",
        "plan-filing,EXPIRED,P-PLAN-FILING,SUBMIT,FOUND_INVALID,CANCELLED",
        "plan-filing,NOTHING,P-PLAN-FILING,SUBMIT,NOT_FOUND,NO_RECORD",
        "e-certificate,OUTAGE,P-HZR-001,ASKING,SOURCE_ERROR,HTTP_503",
        "e-certificate,UNKNOWN_CODE,P-HZR-001,ASKING,SOURCE_ERROR,UNKNOWN_STATE",
        "e-certificate,WRONG_HOLDER,P-HZR-001,ASKING,MISMATCH,holder",
        "e-certificate,EXPIRED,P-HZR-001,SUBMIT,FOUND_INVALID,EXPIRED",
        "e-certificate,REVOKED,P-HZR-001,SUBMIT,FOUND_INVALID,REVOKED"
    })
    @DisplayName("Each source knocked out in turn: the documented outcome, and recovery without a person")
    void knockedOut(String source, Fault fault, String proof, String state, String outcome, String code) {
        SimulatedSources.fault(source, fault);
        asks(proof.startsWith("P-HZR") ? RENEWAL : NEW, "PREPARATION", proof);
        assertStands(proof, state, outcome, code);
        if (state.equals("ASKING") && !outcome.equals("AMBIGUOUS")) {
            standing().body("proofs[0].words.zh", not(containsString("请提供")));
            SimulatedSources.heal(source);
            clock(TODAY.plusDays(2).atTime(9, 0));
            work();
            assertStands(proof, "OBTAINED", "FOUND_VALID", "VALID");
            assertThat(told("proofs.resolution-changed.v1"))
                    .singleElement()
                    .satisfies(event -> assertThat(event.path("state").asText()).isEqualTo("OBTAINED"));
        }
    }

    @Test
    @DisplayName(
            "The identity provider is away when a token is no longer taken: an error of the source, never the applicant's lack; it recovers by itself")
    void signInAway() {
        SimulatedSources.fault("token", Fault.OUTAGE);
        SimulatedSources.fault("plan-filing", Fault.TOKEN_REFUSED);
        resolve("P-PLAN-FILING");
        assertStands("P-PLAN-FILING", "ASKING", "SOURCE_ERROR", "NOT_SIGNED_IN");
        SimulatedSources.heal("plan-filing");
        SimulatedSources.heal("token");
        clock(TODAY.atTime(11, 0));
        work();
        assertStands("P-PLAN-FILING", "OBTAINED", "FOUND_VALID", "VALID");
    }

    @Test
    @DisplayName(
            "One sign-in serves many questions; a token that is not taken is renewed once and the question asked again")
    void signInOnce() {
        resolve("P-PLAN-FILING");
        long signIns = SimulatedSources.calls("token");
        caseReference = number("HZ", OFFICE);
        resolve("P-PLAN-FILING").body("proofs[0].state", equalTo("OBTAINED"));
        assertThat(SimulatedSources.calls("token")).isEqualTo(signIns);
        SimulatedSources.fault("plan-filing", Fault.TOKEN_REFUSED);
        caseReference = number("HZ", OFFICE);
        resolve("P-PLAN-FILING");
        assertStands("P-PLAN-FILING", "ASKING", "NO_PERMISSION", "HTTP_401");
        assertThat(SimulatedSources.calls("token")).isEqualTo(signIns + 1);
    }

    @Test
    @DisplayName("A slow source leaves its proof asking and holds up no other")
    void slow() {
        SimulatedSources.fault("natural-resources", Fault.SLOW);
        resolve(LICENCE, "P-PREMISES-TITLE", "P-PLAN-FILING");
        assertStands("P-PREMISES-TITLE", "ASKING", "SOURCE_ERROR", "TIMEOUT");
        assertStands(LICENCE, "OBTAINED", "FOUND_VALID", "VALID");
        assertStands("P-PLAN-FILING", "OBTAINED", "FOUND_VALID", "VALID");
        SimulatedSources.heal("natural-resources");
        clock(TODAY.atTime(11, 0));
        work();
        assertStands("P-PREMISES-TITLE", "OBTAINED", "FOUND_VALID", "VALID");
    }

    @Test
    @DisplayName(
            "Trap 9: no match, no answer and no right are three different things; only no match goes on to the next route")
    void threeScreens() {
        SimulatedSources.fault("guangdong", Fault.NOTHING);
        resolve(LICENCE);
        assertStands(LICENCE, "OBTAINED", "FOUND_VALID", "VALID");
        standing().body("proofs[0].route", equalTo("DATA_SHARING")).body("proofs[0].attempts", hasSize(2));
        for (Fault fault : List.of(Fault.OUTAGE, Fault.NO_PERMISSION)) {
            SimulatedSources.fault("guangdong", fault);
            long asked = SimulatedSources.calls("market-supervision");
            caseReference = number("HZ", OFFICE);
            resolve(LICENCE)
                    .body("proofs[0].state", equalTo("ASKING"))
                    .body("proofs[0].words.zh", containsString("无需您操作"));
            assertThat(SimulatedSources.calls("market-supervision")).isEqualTo(asked);
        }
        assertThat(proof(LICENCE).get("outcome")).isEqualTo("NO_PERMISSION");
    }

    @Test
    @DisplayName(
            "Trap 10: two hours of outage: asked again with growing pauses, recovered by itself, no attempt written twice")
    void outage() {
        SimulatedSources.fault("guangdong", Fault.OUTAGE);
        resolve(LICENCE);
        for (int minutes = 1; minutes <= 120; minutes++) {
            clock(TODAY.atTime(10, 0).plusMinutes(minutes));
            work();
        }
        int asked =
                standing().extract().jsonPath().getList("proofs[0].attempts").size();
        assertThat(asked).isBetween(10, 25);
        SimulatedSources.heal("guangdong");
        clock(TODAY.atTime(12, 20));
        work();
        standing()
                .body("proofs[0].state", equalTo("OBTAINED"))
                .body("proofs[0].attempts", hasSize(asked + 1))
                .body(
                        "proofs[0].attempts.seq",
                        equalTo(IntStream.rangeClosed(1, asked + 1).boxed().toList()));
        assertThat(column("SELECT proof_id FROM lookup_work")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"EXPIRED,先办理延续", "SUSPENDED,暂扣", "REVOKED,已吊销"})
    @DisplayName("Trap 11: void, expired and restricted have different words and different next steps")
    void words(Fault fault, String words) {
        SimulatedSources.fault("guangdong", fault);
        resolve("P-SAFETY-CERTIFICATE").body("proofs[0].words.zh", containsString(words));
    }

    @Test
    @DisplayName("Trap 12: of two that match an officer picks one by its number; the system never takes the first")
    void ambiguous() {
        SimulatedSources.fault("guangdong", Fault.AMBIGUOUS);
        resolve(LICENCE).body("proofs[0].attempts[0].records", hasSize(2));
        String second = standing().extract().path("proofs[0].attempts[0].records[1]");
        post(examiner(), determination(LICENCE), Map.of("identifier", "another", "accepted", true, "reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_FOR_DETERMINATION"));
        post(examiner(), determination(LICENCE), Map.of("identifier", second, "accepted", true, "reason", "编号与原件一致"))
                .then()
                .statusCode(201)
                .body("proofs[0].state", equalTo("OBTAINED"))
                .body("proofs[0].evidence.identifier", equalTo(second));
    }

    @Test
    @DisplayName(
            "Trap 13: a field that differs is named; width, spaces and trailing *** do not differ; an officer decides, nobody refuses")
    void differing() {
        SimulatedSources.reset();
        ObjectNode title = SimulatedSources.hold("natural-resources", "real-estate", "NR-9");
        title.withObject("fields").put("address", "海丰县示例路１号***");
        Map<String, Object> request = question(NEW, "PREPARATION", "P-PREMISES-TITLE");
        request.put("particulars", Map.of("premises", "海丰县 示例路1号"));
        post(service(), "/v1/resolutions", request).then().body("proofs[0].state", equalTo("OBTAINED"));
        caseReference = number("HZ", OFFICE);
        request.put("caseReference", caseReference);
        request.put("particulars", Map.of("premises", "海丰县示例路2号"));
        post(service(), "/v1/resolutions", request)
                .then()
                .body("proofs[0].state", equalTo("ASKING"))
                .body("proofs[0].outcome", equalTo("MISMATCH"))
                .body("proofs[0].found[0].identifier", equalTo("NR-9"))
                .body("proofs[0].found[0].differences[0].stated", equalTo("海丰县示例路2号"))
                .body("proofs[0].found[0].differences[0].registered", equalTo("海丰县示例路１号***"))
                .body("proofs[0].code", equalTo("address"));
        post(
                        examiner(),
                        determination("P-PREMISES-TITLE"),
                        Map.of("identifier", "NR-9", "accepted", false, "reason", "不是同一处"))
                .then()
                .statusCode(201)
                .body("proofs[0].state", equalTo("SUBMIT"))
                .body("proofs[0].found", nullValue())
                .body("proofs[0].code", equalTo("NOT_ACCEPTED"));
    }

    @Test
    @DisplayName(
            "Trap 14: another name at the same code is checked for succession; another holder is never accepted, whatever the platform said")
    void holderMatch() {
        SimulatedSources.reset();
        SimulatedSources.hold("guangdong", DEFINER + "101", identifier("101", 1))
                .put("holderName", "海丰县旧名化工有限公司");
        resolve(LICENCE).body("proofs[0].outcome", equalTo("MISMATCH")).body("proofs[0].code", equalTo("holderName"));
        post(
                        examiner(),
                        determination(LICENCE),
                        Map.of("identifier", identifier("101", 1), "accepted", true, "reason", "核准变更登记通知书可证为同一主体"))
                .then()
                .statusCode(201)
                .body("proofs[0].state", equalTo("OBTAINED"));
        assertThat(column("SELECT detail FROM audit_record WHERE action = 'DetermineProof' AND case_number = '"
                        + caseReference + "'"))
                .singleElement()
                .asString()
                .contains("同一主体");
    }

    @Test
    @DisplayName("Trap 15: valid at acceptance, expired at the decision: asked again, and both checks are shown")
    void expiresBetween() {
        asks(NEW, "ACCEPTANCE", "P-SAFETY-CERTIFICATE").body("proofs[0].state", equalTo("OBTAINED"));
        SimulatedSources.fault("guangdong", Fault.EXPIRED);
        asks(NEW, "DECISION", "P-SAFETY-CERTIFICATE")
                .body("proofs[0].state", equalTo("SUBMIT"))
                .body("proofs[0].code", equalTo("EXPIRED"))
                .body("proofs[0].attempts.moment", equalTo(List.of("ACCEPTANCE", "DECISION")))
                .body("proofs[0].attempts.outcome", equalTo(List.of("FOUND_VALID", "FOUND_INVALID")));
    }

    @Test
    @DisplayName("Trap 17: 151 certificates are all seen, page by page; the same evidence in two cases is two uses")
    void pages() {
        SimulatedSources.reset();
        for (int i = 1; i <= 150; i++) {
            SimulatedSources.hold("guangdong", DEFINER + "199", identifier("199", i));
        }
        SimulatedSources.hold("guangdong", DEFINER + "101", identifier("101", 151));
        resolve(LICENCE).body("proofs[0].evidence.identifier", equalTo(identifier("101", 151)));
        String first = caseReference;
        caseReference = number("HZ", OFFICE);
        resolve(LICENCE).body("proofs[0].state", equalTo("OBTAINED"));
        assertThat(column("SELECT case_reference FROM receipt")).containsExactlyInAnyOrder(first, caseReference);
    }

    @Test
    @DisplayName("Trap 18: each source has its own word for success; an unknown one is a fault, never success")
    void successWords() {
        resolve("P-PREMISES-TITLE", "P-MAJOR-HAZARD", LICENCE).body("proofs.state", everyItem(equalTo("OBTAINED")));
        SimulatedSources.fault("own-archive", Fault.UNKNOWN_CODE);
        caseReference = number("HZ", OFFICE);
        resolve("P-MAJOR-HAZARD").body("proofs[0].outcome", equalTo("SOURCE_ERROR"));
    }

    @Test
    @DisplayName("Trap 19: an answer to another request is dropped and written down as such")
    void staleAnswer() {
        SimulatedSources.fault("guangdong", Fault.STALE_ANSWER);
        resolve(LICENCE)
                .body("proofs[0].attempts.code", equalTo(List.of("ANOTHER_REQUEST")))
                .body("proofs[0].attempts.records", everyItem(empty()));
    }

    @Test
    @DisplayName("Only what the item registers is asked, and only the registered fields are kept")
    void minimum() {
        Map<String, Object> request = question("00012504500004", "PREPARATION", LICENCE);
        post(service(), "/v1/resolutions", request).then().statusCode(422).body("code", equalTo("PROOF_NOT_OF_ITEM"));
        request = question(NEW, "PREPARATION", "P-INVENTED");
        post(service(), "/v1/resolutions", request).then().statusCode(422).body("code", equalTo("PROOF_NOT_LISTED"));
        resolve("P-PREMISES-TITLE");
        assertThat(SimulatedSources.questions("natural-resources"))
                .singleElement()
                .asString()
                .contains("fields=holder,number,address")
                .contains(caseReference);
    }

    @Test
    @DisplayName("Attempts and receipts cannot be changed by the application")
    void appendOnly() throws Exception {
        resolve(LICENCE);
        try (var connection = java.sql.DriverManager.getConnection(onenet.testkit.TestStack.applicationUrl());
                var statement = connection.createStatement()) {
            for (String change : List.of(
                    "UPDATE attempt SET outcome = 'FOUND_VALID'",
                    "DELETE FROM attempt",
                    "UPDATE receipt SET purpose = 'x'",
                    "DELETE FROM receipt")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(change))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private String determination(String proof) {
        return "/v1/resolutions/" + caseReference + "/proofs/" + proof + "/determination";
    }
}
