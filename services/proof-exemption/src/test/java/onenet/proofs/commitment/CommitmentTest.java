package onenet.proofs.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import onenet.proofs.credit.CreditStanding.Span;
import onenet.proofs.exchange.CreditListener;
import onenet.proofs.proofitem.Bilingual;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.RiskClass;
import onenet.proofs.proofitem.Route;
import onenet.proofs.proofitem.RouteStep;
import onenet.proofs.world.ProofScenario;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A commitment is free, in person, checked afterwards, and judged only after a hearing")
class CommitmentTest extends ProofScenario {

    private static final String PROOF = "P-TRAINING";
    private static final String OVERDUE = "proofs.commitment-overdue.v1";

    private static final UUID ENTRY = UUID.fromString("00000000-0000-4000-8000-000000000054");

    @Inject
    CheckSweep sweep;

    @Inject
    CreditListener credit;

    @Test
    @DisplayName(
            "The notice has every element, the exact text and its hash are kept, and the check has a method and a day")
    void signed() {
        resolve(PROOF).body("proofs[0].state", equalTo("MAY_COMMIT"));
        ValidatableResponse notice = notice().body("text.zh", containsString("不得代为承诺"))
                .body("text.zh", containsString("移送司法机关"))
                .body("text.zh", containsString("真实意思表示"))
                .body("text.zh", containsString("《危险化学品安全管理条例》第三十四条"))
                .body("text.en", containsString("free will"));
        for (String element : List.of("duty", "proofContent", "manner", "liability", "checking", "publication")) {
            notice.body("notice." + element + ".zh", notNullValue());
        }
        String id = commit();
        standing().body("proofs[0].state", equalTo("COMMITTED")).body("proofs[0].code", equalTo(id));
        as(holder())
                .get("/v1/commitments/" + id)
                .then()
                .statusCode(200)
                .body("text.zh", equalTo(notice.extract().path("text.zh")))
                .body("textHash", equalTo(notice.extract().path("textHash")))
                .body("signerCapacity", equalTo("LEGAL_REPRESENTATIVE"))
                .body("checkMethod", equalTo("ON_SITE"))
                .body("checkDueOn", equalTo(TODAY.plusDays(60).toString()))
                .body("allowedActions", equalTo(List.of("WITHDRAW")));
        assertThat(told("proofs.resolution-changed.v1")).hasSize(1);
    }

    @Test
    @DisplayName("It is the applicant's choice: who does not choose it hands in the proof")
    void freeChoice() {
        Map<String, Object> request = question(NEW, "PREPARATION", PROOF);
        request.put("mayCommit", false);
        post(service(), "/v1/resolutions", request).then().body("proofs[0].state", equalTo("SUBMIT"));
        request.put("mayCommit", true);
        post(service(), "/v1/resolutions", request).then().body("proofs[0].state", equalTo("MAY_COMMIT"));
    }

    @Test
    @DisplayName(
            "Trap 21: on the bad list no commitment is offered, the reason and the way back are shown; offered again on the day of repair")
    void badList() {
        listed("SERIOUS_BAD_LIST", 1, "COMMITMENT_BARRED", TODAY, null);
        resolve(PROOF)
                .body("proofs[0].state", equalTo("SUBMIT"))
                .body("proofs[0].code", equalTo("SERIOUS_BAD_LIST"))
                .body("proofs[0].words.zh", containsString("信用修复"))
                .body("commitmentBar.endsOn", equalTo("2029-11-23"))
                .body("commitmentBar.repair.zh", notNullValue());
        LocalDate repaired = TODAY.plusMonths(12);
        listed("SERIOUS_BAD_LIST", 2, "COMMITMENT_BARRED", TODAY, repaired.minusDays(1));
        clock(repaired.minusDays(1).atTime(23, 59));
        resolve(PROOF).body("proofs[0].state", equalTo("SUBMIT"));
        clock(repaired.atTime(0, 0));
        caseReference = number("HZ", OFFICE);
        resolve(PROOF).body("proofs[0].state", equalTo("MAY_COMMIT")).body("commitmentBar", nullValue());
    }

    @Test
    @DisplayName("Trap 22: what bears on public safety is never committed to, not even by a red-list firm")
    void barredMatter() {
        listed("RED_LIST", 1, "GREEN_CHANNEL", TODAY, TODAY.plusYears(1));
        onenet.proofs.world.SimulatedSources.reset();
        resolve("P-SAFETY-CERTIFICATE")
                .body("proofs[0].state", equalTo("SUBMIT"))
                .body("proofs[0].commitment", nullValue());
        assertThat(RiskClass.values())
                .filteredOn(risk -> !risk.barsCommitment())
                .containsExactly(RiskClass.NONE);
        assertThatThrownBy(() -> committable(RiskClass.PUBLIC_SAFETY, null))
                .hasMessageContaining("barred from commitment");
        assertThatThrownBy(() -> committable(RiskClass.PUBLIC_SAFETY, " ")).hasMessageContaining("who decided");
        assertThatThrownBy(() -> committable(RiskClass.FINANCE, "示例决定")).hasMessageContaining("barred from commitment");
        assertThat(committable(RiskClass.PUBLIC_SAFETY, "示例决定").committable()).isTrue();
        assertThat(committable(RiskClass.NONE, null).committable()).isTrue();
    }

    private static ProofItem committable(RiskClass risk, String decidedBy) {
        return new ProofItem(
                "P-X",
                new Bilingual("x", "x"),
                ProofItem.ProofKind.FACT,
                List.of(),
                "",
                List.of(),
                "",
                List.of(),
                ProofItem.ListKind.RETAINED,
                false,
                risk,
                null,
                null,
                List.of(new RouteStep(Route.COMMITMENT, null, null, null, null, null, null, "CT", decidedBy, false)),
                TODAY,
                "",
                "",
                1);
    }

    @Test
    @DisplayName("Trap 23: no clerk, no agent, no stranger signs; only the legal representative by name")
    void noProxy() {
        Map<String, Object> request = question(NEW, "PREPARATION", PROOF);
        request.put("particulars", Map.of("legalRepresentative", "示例甲"));
        post(service(), "/v1/resolutions", request).then().statusCode(200);
        String hash = notice().extract().path("textHash");
        sign(officer("intake-officer"), "示例甲", "LEGAL_REPRESENTATIVE", hash).statusCode(403);
        sign(representative(), "示例甲", "AGENT", hash).statusCode(403).body("code", equalTo("NO_PROXY"));
        sign(representative(), "示例丙", "LEGAL_REPRESENTATIVE", hash)
                .statusCode(403)
                .body("code", equalTo("NO_PROXY"));
        sign(stranger(), "示例甲", "LEGAL_REPRESENTATIVE", hash).statusCode(404);
        sign(representative(), "示例甲", "LEGAL_REPRESENTATIVE", hash).statusCode(201);
    }

    @Test
    @DisplayName(
            "Knowing the legal representative's name is not being him: whoever else is signed in for the enterprise is refused")
    void notByName() {
        resolve(PROOF);
        String hash = notice().extract().path("textHash");
        sign(holder(), "示例甲", "LEGAL_REPRESENTATIVE", hash).statusCode(403).body("code", equalTo("NO_PROXY"));
        String former = Tokens.legalRepresentative("trader-former", HOLDER, "示例丙");
        sign(former, "示例甲", "LEGAL_REPRESENTATIVE", hash).statusCode(403).body("code", equalTo("NO_PROXY"));
    }

    @Test
    @DisplayName(
            "Signed while the application was prepared, it counts for the case handed in: once, and with its check and withdrawal")
    void carriedToTheCase() {
        String number = caseReference;
        String draft = prepared();
        String id = commit();
        begin(number, NEW, draft).body("proofs[0].state", equalTo("COMMITTED")).body("proofs[0].code", equalTo(id));
        as(examiner()).get("/v1/commitments/" + id).then().statusCode(200).body("caseReference", equalTo(number));
        as(examiner()).get("/v1/commitments/checks").then().body("id", equalTo(List.of(id)));
        begin(number("HZ", OFFICE), NEW, draft).body("proofs[0].state", equalTo("MAY_COMMIT"));
        caseReference = number;
        act(holder(), "/v1/commitments/" + id + "/withdrawal", Map.of("reason", "改为提交材料"))
                .statusCode(201);
        assertStands(PROOF, "SUBMIT", "NOT_FOUND", "COMMITMENT_WITHDRAWN");
    }

    @Test
    @DisplayName("What was committed to for another matter, or by another enterprise, is not carried")
    void notCarried() {
        String number = caseReference;
        String draft = prepared();
        commit();
        begin(number, RENEWAL, draft).body("proofs[0].state", equalTo("MAY_COMMIT"));
        Map<String, Object> other = question(NEW, "PREPARATION", PROOF);
        other.put("caseReference", number("HZ", OFFICE));
        other.put("holder", Map.of("uscc", "91441581MA4XAB13XM", "name", "陆丰市示例化工有限公司"));
        other.put("draftReference", draft);
        post(service(), "/v1/resolutions", other).then().body("proofs[0].state", equalTo("MAY_COMMIT"));
    }

    /** A draft with its proofs looked for; the reference it goes by. */
    private String prepared() {
        caseReference = java.util.UUID.randomUUID().toString();
        resolve(PROOF).body("proofs[0].state", equalTo("MAY_COMMIT"));
        return caseReference;
    }

    private ValidatableResponse begin(String number, String item, String draft) {
        Map<String, Object> request = question(item, "PREPARATION", PROOF);
        request.put("caseReference", number);
        request.put("draftReference", draft);
        return post(service(), "/v1/resolutions", request).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "Trap 24: withdrawn before the decision: the other routes come first, this one is closed, no credit entry")
    void withdrawn() {
        resolve(PROOF);
        String id = commit();
        act(holder(), "/v1/commitments/" + id + "/withdrawal", Map.of("reason", "改为提交材料"))
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"));
        assertStands(PROOF, "SUBMIT", "NOT_FOUND", "COMMITMENT_WITHDRAWN");
        resolve(PROOF).body("proofs[0].state", equalTo("SUBMIT"));
        assertThat(told("proofs.credit-entered.v1")).isEmpty();
    }

    @Test
    @DisplayName("A commitment is not taken back once the case is being decided")
    void tooLate() {
        resolve(PROOF);
        String id = commit();
        asks(NEW, "DECISION", PROOF).body("proofs[0].state", equalTo("COMMITTED"));
        act(holder(), "/v1/commitments/" + id + "/withdrawal", Map.of("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("TOO_LATE_TO_WITHDRAW"));
    }

    @Test
    @DisplayName("Trap 25: the text changed between display and signature: refused, and the new text is shown")
    void textChanged() {
        resolve(PROOF);
        String old = notice().extract().path("textHash");
        sql("INSERT INTO list_change SELECT gen_random_uuid(), 'REPEAL_BASIS', NULL,"
                + " '{\"number\":\"none\",\"article\":null}', DATE '2026-11-24', 'x', 'a', now(), 'b', now(), 0");
        renameProof();
        sign(representative(), "示例甲", "LEGAL_REPRESENTATIVE", old)
                .statusCode(409)
                .body("code", equalTo("TEXT_CHANGED"));
        String now = notice().body("text.zh", containsString("其他从业人员培训合格证明（新名称）"))
                .extract()
                .path("textHash");
        sign(representative(), "示例甲", "LEGAL_REPRESENTATIVE", now).statusCode(201);
    }

    @Test
    @DisplayName(
            "Trap 26: the source of the check is away at its deadline: the check stays open and is escalated; no credit entry")
    void sourceAway() {
        resolve(PROOF);
        String id = commit();
        check(id, "SOURCE_UNREACHABLE").statusCode(201).body("status", equalTo("SIGNED"));
        clock(TODAY.plusDays(61).atTime(9, 0));
        sweep.sweep();
        as(examiner())
                .get("/v1/commitments/checks")
                .then()
                .body("$", hasSize(1))
                .body("[0].checkEscalated", equalTo(true));
        assertThat(told("proofs.credit-entered.v1")).isEmpty();
        assertUntouchedBy(sweep::sweep, "commitment");
        check(id, "CONFIRMED").statusCode(201).body("status", equalTo("CONFIRMED"));
    }

    @Test
    @DisplayName(
            "Trap 27: found false: heard first, decided by another person; the bar starts at the decision, not at the suspicion")
    void breach() {
        resolve(PROOF);
        String id = commit();
        check(id, "FALSE").statusCode(201).body("status", equalTo("UNDER_SUSPICION"));
        assertThat(told("proofs.credit-entered.v1")).isEmpty();
        assertThat(told("proofs.commitment-breached.v1")).isEmpty();
        assertThat(doubts()).as("whoever rests on it knows at once").containsExactly("SUSPECTED");
        decide(id, "RESCISSION_STARTED").statusCode(409).body("code", equalTo("NOT_HEARD"));
        act(holder(), "/v1/commitments/" + id + "/defence", Map.of("reason", "培训记录正在补交"))
                .statusCode(201);
        act(
                        Tokens.officerAs("id-of-haifeng-examiner", "second-account", "441521", "decision-maker"),
                        "/v1/commitments/" + id + "/decision",
                        ruling("RESCISSION_STARTED"))
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        decide(id, "RESCISSION_STARTED").statusCode(201).body("status", equalTo("FALSE"));
        assertThat(told("proofs.commitment-breached.v1")).singleElement().satisfies(event -> assertThat(
                        event.path("consequence").asText())
                .isEqualTo("RESCISSION_STARTED"));
        JsonNode entry = told("proofs.credit-entered.v1").get(0);
        assertThat(entry.path("uscc").asText()).isEqualTo(HOLDER);
        assertThat(entry.path("basis").asText()).isEqualTo("汕海应急决〔2026〕9号");
        assertThat(entry.path("enteredOn").asText()).isEqualTo(TODAY.toString());
        assertThat(entry.path("office").asText()).isEqualTo("441521");
        caseReference = number("HZ", OFFICE);
        resolve(PROOF)
                .body("proofs[0].code", equalTo("FALSE_COMMITMENT"))
                .body("commitmentBar.since", equalTo(TODAY.toString()));
        hear(UUID.fromString(entry.path("id").asText()), 0, "FALSE_COMMITMENT", "COMMITMENT_BARRED", List.of());
        caseReference = number("HZ", OFFICE);
        resolve(PROOF).body("proofs[0].state", equalTo("MAY_COMMIT"));
    }

    @Test
    @DisplayName("Slight and correctable: an order with a day, no credit entry; put right, the check is closed")
    void correctable() {
        resolve(PROOF);
        String id = commit();
        check(id, "CORRECTABLE").statusCode(201).body("status", equalTo("CORRECTION_ORDERED"));
        assertThat(told("proofs.credit-entered.v1")).isEmpty();
        assertThat(told("proofs.commitment-breached.v1")).singleElement().satisfies(event -> assertThat(
                        event.path("material").asBoolean())
                .isFalse());
        check(id, "CONFIRMED").statusCode(201);
        assertThat(doubts()).containsExactly("CLEARED");
    }

    @Test
    @DisplayName(
            "L11: the day to put a commitment right goes by and nothing came: it is escalated in the list of checks, with its case")
    void correctionOverdue() {
        resolve(PROOF);
        String id = commit();
        LocalDate by = TODAY.plusDays(10);
        check(id, "CORRECTABLE").statusCode(201);
        clock(by.atTime(9, 0));
        sweep.sweep();
        as(examiner()).get("/v1/commitments/checks").then().body("[0].checkEscalated", equalTo(false));
        clock(by.plusDays(3).atTime(9, 0));
        sweep.sweep();
        as(examiner())
                .get("/v1/commitments/checks")
                .then()
                .body("[0].checkEscalated", equalTo(true))
                .body("[0].caseReference", equalTo(caseReference))
                .body("[0].checkDueOn", equalTo(by.toString()));
        assertUntouchedBy(sweep::sweep, "commitment");
    }

    @Test
    @DisplayName(
            "L11: due on a Friday, what was not put right is escalated on the Monday, once, naming commitment, case and officer")
    void correctionOverdueOverTheWeekend() {
        resolve(PROOF);
        String id = commit();
        LocalDate friday = LocalDate.of(2026, 12, 4);
        check(id, "CORRECTABLE", friday).statusCode(201);
        clock(friday.plusDays(1).atTime(9, 0));
        sweep.sweep();
        assertThat(told(OVERDUE)).isEmpty();
        clock(friday.plusDays(3).atTime(9, 0));
        sweep.sweep();
        sweep.sweep();
        assertThat(told(OVERDUE)).singleElement().satisfies(event -> {
            assertThat(event.path("commitmentId").asText()).isEqualTo(id);
            assertThat(event.path("caseReference").asText()).isEqualTo(caseReference);
            assertThat(event.path("officer").asText()).isEqualTo("haifeng-examiner");
            assertThat(event.path("correction").asBoolean()).isTrue();
            assertThat(event.path("dueOn").asText()).isEqualTo(friday.toString());
        });
        as(examiner())
                .get("/v1/commitments/checks")
                .then()
                .body("[0].checkEscalated", equalTo(true))
                .body("[0].correctionOrderedBy", equalTo("haifeng-examiner"));
        as(holder()).get("/v1/commitments/" + id).then().body("correctionOrderedBy", nullValue());
    }

    @Test
    @DisplayName("fact 12: a false commitment suspends nothing; the case is ended, a rescission or a penalty begun")
    void consequences() {
        resolve(PROOF);
        String id = commit();
        check(id, "FALSE").statusCode(201);
        act(holder(), "/v1/commitments/" + id + "/defence", Map.of("reason", "培训记录在此"))
                .statusCode(201);
        decide(id, "SUSPENDED").statusCode(400);
        decide(id, "PENALTY_STARTED").statusCode(201).body("status", equalTo("FALSE"));
        assertThat(told("proofs.commitment-breached.v1")).singleElement().satisfies(event -> assertThat(
                        event.path("consequence").asText())
                .isEqualTo("PENALTY_STARTED"));
    }

    @Test
    @DisplayName("L10: heard and cleared, the doubt is gone for whoever rests on the commitment")
    void cleared() {
        resolve(PROOF);
        String id = commit();
        check(id, "FALSE").statusCode(201);
        act(holder(), "/v1/commitments/" + id + "/defence", Map.of("reason", "培训记录在此"))
                .statusCode(201);
        decide(id, "CLEARED").statusCode(201).body("status", equalTo("CLEARED"));
        assertThat(doubts()).containsExactly("SUSPECTED", "CLEARED");
    }

    private static List<String> doubts() {
        return told("proofs.commitment-doubted.v1").stream()
                .map(event -> event.path("doubt").asText())
                .toList();
    }

    @Test
    @DisplayName("Trap 49: a red-list firm has the green channel and the same rules for safety conditions")
    void redList() {
        listed("RED_LIST", 1, "GREEN_CHANNEL", TODAY, TODAY.plusYears(1));
        resolve("P-SAFETY-CERTIFICATE").body("greenChannel", equalTo(true));
        onenet.proofs.world.SimulatedSources.fault("guangdong", onenet.proofs.world.Fault.EXPIRED);
        asks(NEW, "ACCEPTANCE", "P-SAFETY-CERTIFICATE")
                .body("proofs[0].state", equalTo("SUBMIT"))
                .body("proofs[0].code", equalTo("EXPIRED"));
    }

    @Test
    @DisplayName(
            "Trap 50: early removal got by deceit is undone: barred again; what is told late or twice changes nothing")
    void deceit() {
        LocalDate end = LocalDate.of(2029, 11, 23);
        UUID id = UUID.randomUUID();
        Span before = new Span(TODAY, TODAY.plusMonths(13).minusDays(1));
        Span again = new Span(TODAY.plusMonths(14), end);
        hear(id, 3, "SERIOUS_BAD_LIST", "COMMITMENT_BARRED", List.of(before, again));
        hear(id, 2, "SERIOUS_BAD_LIST", "COMMITMENT_BARRED", List.of(before));
        hear(id, 3, "SERIOUS_BAD_LIST", "COMMITMENT_BARRED", List.of());
        clock(TODAY.plusMonths(13).atTime(9, 0));
        resolve(PROOF).body("proofs[0].state", equalTo("MAY_COMMIT"));
        clock(TODAY.plusMonths(14).atTime(9, 0));
        caseReference = number("HZ", OFFICE);
        resolve(PROOF)
                .body("proofs[0].code", equalTo("SERIOUS_BAD_LIST"))
                .body("commitmentBar.endsOn", equalTo("2029-11-23"));
    }

    private void renameProof() {
        String item = given().get("/v1/proof-items/P-TRAINING").asString();
        sql("INSERT INTO list_change SELECT gen_random_uuid(), 'PUBLISH', 'P-TRAINING', '"
                + item.replace("其他从业人员培训合格的证明材料", "其他从业人员培训合格证明（新名称）")
                + "', DATE '2026-11-24', 'x', 'a', now(), 'b', now(), 0");
    }

    private ValidatableResponse notice() {
        return as(holder())
                .get("/v1/resolutions/" + caseReference + "/proofs/" + PROOF + "/commitment-notice")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse sign(String token, String name, String capacity, String hash) {
        return post(
                        token,
                        "/v1/resolutions/" + caseReference + "/proofs/" + PROOF + "/commitment",
                        Map.of("signerName", name, "capacity", capacity, "textHash", hash))
                .then();
    }

    private String commit() {
        return sign(
                        representative(),
                        "示例甲",
                        "LEGAL_REPRESENTATIVE",
                        notice().extract().path("textHash"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse check(String id, String result) {
        return check(id, result, TODAY.plusDays(10));
    }

    private static ValidatableResponse check(String id, String result, LocalDate by) {
        Map<String, Object> finding = new HashMap<>();
        finding.put("result", result);
        finding.put("note", "现场核查（示例）");
        finding.put("by", by.toString());
        finding.put("decisionNumber", "汕海应急责改〔2026〕1号");
        return act(examiner(), "/v1/commitments/" + id + "/checks", finding);
    }

    private static ValidatableResponse decide(String id, String consequence) {
        return act(officer("decision-maker"), "/v1/commitments/" + id + "/decision", ruling(consequence));
    }

    private static Map<String, Object> ruling(String consequence) {
        return Map.of("consequence", consequence, "decisionNumber", "汕海应急决〔2026〕9号", "reasons", "承诺内容不实（示例）");
    }

    private static ValidatableResponse act(String token, String path, Object body) {
        return post(token, path, body).then();
    }

    /** Oversight tells of an entry of three years of which no other day is named. */
    private void listed(String kind, long version, String effect, LocalDate from, LocalDate until) {
        LocalDate last = until == null ? from.plusYears(3).minusDays(1) : until;
        hear(ENTRY, version, kind, effect, List.of(new Span(from, last)));
    }

    private void hear(UUID id, long version, String kind, String effect, List<Span> spans) {
        Map<String, Object> told = new HashMap<>();
        told.put("id", id.toString());
        told.put("listingNumber", "XY-441521-2026-000001-K");
        told.put("version", version);
        told.put("uscc", HOLDER);
        told.put("kind", kind);
        told.put("decisionNumber", "示例文号");
        told.put("status", "LISTED");
        told.put("endsOn", kind.equals("FALSE_COMMITMENT") ? null : "2029-11-23");
        told.put(
                "spans",
                spans.stream()
                        .map(span -> Map.of(
                                "from",
                                span.from().toString(),
                                "until",
                                span.until().toString()))
                        .toList());
        told.put("effects", List.of(effect, "DENSER_INSPECTION"));
        told.put("at", TODAY + "T01:00:00Z");
        hear(credit, "oversight.credit-changed.v1", told);
    }
}
