package onenet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.AccessMatrix.Operation;
import onenet.testkit.Database;
import onenet.testkit.HostileRequests;
import onenet.testkit.HostileRequests.Lawful;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Requests nobody sends in good faith are no fault of ours, and nothing is kept otherwise than it was sent")
class HostileRequestsTest extends ProofScenario {

    private static final String PREMISES = "P-PREMISES-TITLE";
    private static final String LICENCE = "P-BUSINESS-LICENCE";
    private static final String TRAINING = "P-TRAINING";
    private static final String OTHER = "91441581MA4XAB13XM";
    private static final String INSURED_ITEM = "00012500500001";

    private int serial = 900_000;

    @Test
    @DisplayName("Every operation under spoilt fields, bodies, addresses and keys, and under a stranger's hand")
    void attacked() {
        int made = new HostileRequests(this::lawful)
                .fields()
                .bodies()
                .parameters()
                .strangers()
                .keys()
                .made();
        assertThat(made).isGreaterThan(500);
    }

    @Test
    @DisplayName("A proof to publish that lacks a part is refused, or the public lists can be read with it")
    void incompleteProof() {
        List<String> wrong = new ArrayList<>();
        for (String part : item().keySet()) {
            Map<String, Object> item = item();
            item.put(part, null);
            Response proposal = post(legal(), "/v1/proof-item-changes", publishing(item));
            if (proposal.statusCode() == 201) {
                String path = "/v1/proof-item-changes/" + proposal.path("id") + "/approval";
                post(supervisor(), path, null).then().statusCode(201);
            }
            int list = RestAssured.get("/v1/proof-items").statusCode();
            int table = RestAssured.get("/v1/proof-items/csv").statusCode();
            if (proposal.statusCode() >= 500 || list != 200 || table != 200) {
                wrong.add("%s: %d, list %d, table %d".formatted(part, proposal.statusCode(), list, table));
            }
            Database.empty("list_change");
        }
        assertThat(wrong).isEmpty();
    }

    private Lawful lawful(Operation operation) {
        caseReference = number("HZ", OFFICE);
        return switch (operation.id()) {
            case "listProofItems", "downloadProofItems" -> asking(null, Map.of());
            case "readProofItem" -> about(null, null, LICENCE, null);
            case "listAssistanceRequests" -> asking(department("441500-SWJ"), Map.of());
            case "listLetters" -> asking(officer("intake-officer"), Map.of());
            case "listAuthorisations", "listUses" -> asking(holder(), Map.of());
            case "listCommitmentChecks" -> asking(examiner(), Map.of());
            case "listLateAssistanceRequests", "listRefusedDemands", "listProofItemChanges" ->
                asking(supervisor(), Map.of());
            case "answerAssistanceRequest", "signForAssistanceRequest", "enterReply" -> assistance(operation);
            case "listMandates", "listReceivedMandates" -> asking(holder(), Map.of());
            case "giveMandate", "acceptMandate", "endMandate" -> mandate(operation);
            case "listSystems" -> asking(representative(), Map.of());
            case "connectSystem", "issueSecret", "endSystem" -> system(operation);
            case "giveAuthorisation", "withdrawAuthorisation" -> authorisation(operation);
            case "proposeProofItemChange", "approveProofItemChange" -> change(operation);
            case "handIn", "verifySubmission" -> submission(operation);
            case "resolveProofs",
                    "readRegisteredFacts",
                    "readResolution",
                    "determineProof",
                    "demandProof",
                    "checkReceipt" -> resolution(operation);
            default -> commitment(operation);
        };
    }

    private static Lawful asking(String token, Map<String, String> query) {
        return new Lawful(token, null, Map.of(), Map.of(), query, Map.of(), null);
    }

    private static Lawful thing(String token, String stranger, String id, Object body) {
        String unknown = UUID.randomUUID().toString();
        return new Lawful(token, stranger, Map.of("id", id), Map.of("id", unknown), Map.of(), Map.of(), body);
    }

    private Lawful about(String token, String stranger, String proof, Object body) {
        return new Lawful(
                token,
                stranger,
                Map.of("caseReference", caseReference, "proofId", proof),
                Map.of("caseReference", "HZ-441521-2026-999999-X"),
                Map.of(),
                Map.of(),
                body);
    }

    private static String foreign(String role) {
        return Tokens.officer("lufeng-" + role, "441581", role);
    }

    private Lawful assistance(Operation operation) {
        if (operation.id().equals("enterReply")) {
            SimulatedSources.fault("human-resources", Fault.NOTHING);
            asks(INSURED_ITEM, "PREPARATION", "P-SOCIAL-INSURANCE");
            post(
                            department("441500-RSJ"),
                            "/v1/assistance-requests/" + asked() + "/answer",
                            Map.of("answer", "NOT_OURS", "note", "x"))
                    .then()
                    .statusCode(201);
            return thing(examiner(), foreign("examiner"), asked(), Map.of("answer", "CONFIRMED", "note", "示例"));
        }
        resolve("P-REFINED-OIL");
        boolean answers = operation.id().equals("answerAssistanceRequest");
        return thing(
                department("441500-SWJ"),
                department("441500-GAJ"),
                asked(),
                answers ? Map.of("answer", "NO_RECORD", "note", "示例") : null);
    }

    /** The question that is open for the case. */
    private String asked() {
        return column("SELECT id::text FROM assistance_request WHERE case_reference = '" + caseReference
                        + "' AND answered_at IS NULL ORDER BY asked_at DESC")
                .get(0);
    }

    private Lawful authorisation(Operation operation) {
        Map<String, Object> terms = Map.of(
                "proofId",
                LICENCE,
                "itemCode",
                NEW,
                "caseReference",
                caseReference,
                "purpose",
                "示例",
                "until",
                "2026-12-31",
                "oneTime",
                false);
        if (operation.id().equals("giveAuthorisation")) {
            return new Lawful(holder(), stranger(), Map.of(), Map.of(), Map.of(), Map.of(), terms);
        }
        return thing(holder(), stranger(), made(holder(), "/v1/authorisations", terms), null);
    }

    private Lawful mandate(Operation operation) {
        String account = "agent-" + serial++;
        Map<String, Object> offer = Map.of(
                "enterpriseName",
                SimulatedSources.NAME,
                "agentAccount",
                account,
                "agentName",
                "示例丁",
                "matters",
                List.of("LICENCE"),
                "until",
                "2026-12-31");
        if (operation.id().equals("giveMandate")) {
            return new Lawful(representative(), stranger(), Map.of(), Map.of(), Map.of(), Map.of(), offer);
        }
        return thing(Tokens.person(account), stranger(), made(representative(), "/v1/mandates", offer), null);
    }

    private Lawful system(Operation operation) {
        Map<String, Object> terms =
                Map.of("name", "示例系统", "scopes", List.of("READ"), "matters", List.of("LICENCE"), "until", "2026-12-31");
        if (operation.id().equals("connectSystem")) {
            return new Lawful(representative(), null, Map.of(), Map.of(), Map.of(), Map.of(), terms);
        }
        String stranger = Tokens.legalRepresentative("trader-lufeng", OTHER, "示例丙");
        return thing(representative(), stranger, made(representative(), "/v1/systems", terms), null);
    }

    private static String made(String token, String path, Object body) {
        return post(token, path, body).then().statusCode(201).extract().path("id");
    }

    private static Lawful change(Operation operation) {
        if (operation.id().equals("proposeProofItemChange")) {
            return new Lawful(legal(), null, Map.of(), Map.of(), Map.of(), Map.of(), publishing(item()));
        }
        return thing(supervisor(), null, made(legal(), "/v1/proof-item-changes", publishing(item())), null);
    }

    private static String legal() {
        return Tokens.officer("city-legal", "441500", "legal-reviewer");
    }

    private static Map<String, Object> publishing(Map<String, Object> item) {
        return Map.of("kind", "PUBLISH", "item", item, "effectiveFrom", TODAY.toString(), "reason", "示例");
    }

    private static Map<String, Object> item() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("proofId", "P-LOCAL"),
                Map.entry("name", Map.of("zh", "示例证明", "en", "Example")),
                Map.entry("proofKind", "FACT"),
                Map.entry(
                        "setBasis",
                        List.of(Map.of("title", "示例规定", "number", "示例1号", "article", "第一条", "level", "LAW"))),
                Map.entry("demandingUnit", "汕尾市应急管理局"),
                Map.entry("issuingUnits", List.of("示例部门")),
                Map.entry("guideRef", "/guide/proofs/P-LOCAL"),
                Map.entry("usedByItems", List.of(Map.of("itemCode", NEW, "stage", "ACCEPTANCE", "why", "示例"))),
                Map.entry("list", "RETAINED"),
                Map.entry("ledger", false),
                Map.entry("riskClass", "NONE"),
                Map.entry(
                        "routes",
                        List.of(Map.of("route", "E_CERTIFICATE", "source", "guangdong", "type", DEFINER + "101"))),
                Map.entry("publicFrom", TODAY.toString()),
                Map.entry("changedBy", "示例"),
                Map.entry("approvedBy", "示例"),
                Map.entry("version", 1)));
    }

    private Lawful submission(Operation operation) {
        resolvedUnder("natural-resources", Fault.OUTAGE, PREMISES);
        Map<String, Object> paper = Map.of(
                "fileName",
                "示例.pdf",
                "fileSha256",
                "a".repeat(64),
                "madeForCase",
                caseReference,
                "madeUntil",
                "2026-12-31");
        if (operation.id().equals("handIn")) {
            return about(holder(), stranger(), PREMISES, paper);
        }
        String path = "/v1/resolutions/" + caseReference + "/proofs/" + PREMISES + "/submissions";
        return thing(
                officer("intake-officer"),
                foreign("intake-officer"),
                made(holder(), path, paper),
                Map.of("note", "与原件一致"));
    }

    private void resolvedUnder(String source, Fault fault, String... proofs) {
        SimulatedSources.fault(source, fault);
        resolve(proofs);
        SimulatedSources.heal(source);
    }

    private Lawful resolution(Operation operation) {
        return switch (operation.id()) {
            case "resolveProofs" -> {
                Map<String, Object> question = question(NEW, "PREPARATION", LICENCE);
                question.put("particulars", Map.of("premises", "示例路1号"));
                question.put("draftReference", UUID.randomUUID().toString());
                yield new Lawful(service(), holder(), Map.of(), Map.of(), Map.of(), Map.of(), question);
            }
            case "readRegisteredFacts" ->
                new Lawful(
                        service(),
                        holder(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(
                                "draftReference",
                                UUID.randomUUID().toString(),
                                "itemCode",
                                NEW,
                                "uscc",
                                HOLDER,
                                "purpose",
                                "示例"));
            case "determineProof" -> {
                resolvedUnder("guangdong", Fault.AMBIGUOUS, LICENCE);
                String second = standing().extract().path("proofs[0].attempts[0].records[1]");
                yield about(
                        examiner(),
                        foreign("examiner"),
                        LICENCE,
                        Map.of("identifier", second, "accepted", true, "reason", "示例"));
            }
            case "demandProof" -> {
                SimulatedSources.fault("market-supervision", Fault.NOTHING);
                resolvedUnder("guangdong", Fault.NOTHING, LICENCE);
                SimulatedSources.heal("market-supervision");
                Object demand = Map.of("caseReference", caseReference, "proofId", LICENCE, "reason", "示例");
                yield new Lawful(
                        officer("intake-officer"),
                        foreign("intake-officer"),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        demand);
            }
            case "checkReceipt" -> {
                resolve(LICENCE);
                String id = (String) ((Map<?, ?>) proof(LICENCE).get("evidence")).get("receiptId");
                Lawful plain = thing(holder(), stranger(), id, null);
                Map<String, String> use = Map.of("caseReference", caseReference, "purpose", "危险化学品经营许可审查");
                yield new Lawful(plain.token(), plain.stranger(), plain.path(), plain.unknown(), use, Map.of(), null);
            }
            default -> {
                resolve(LICENCE);
                yield about(holder(), stranger(), LICENCE, null);
            }
        };
    }

    private Lawful commitment(Operation operation) {
        resolve(TRAINING);
        String about = "/v1/resolutions/" + caseReference + "/proofs/" + TRAINING;
        String hash =
                as(holder()).get(about + "/commitment-notice").then().extract().path("textHash");
        Map<String, Object> signature =
                Map.of("signerName", "示例甲", "capacity", "LEGAL_REPRESENTATIVE", "textHash", hash);
        if (operation.path().endsWith("/commitment")) {
            return about(representative(), stranger(), TRAINING, signature);
        }
        if (operation.path().endsWith("/commitment-notice")) {
            return about(holder(), stranger(), TRAINING, null);
        }
        return signed(operation, made(representative(), about + "/commitment", signature));
    }

    private static Lawful signed(Operation operation, String id) {
        String path = "/v1/commitments/" + id;
        Map<String, Object> reason = Map.of("reason", "示例");
        Map<String, Object> ruling = Map.of("consequence", "CLEARED", "decisionNumber", "示例2号", "reasons", "示例");
        if (List.of("defendCommitment", "decideBreach").contains(operation.id())) {
            made(examiner(), path + "/checks", finding("FALSE"));
        }
        return switch (operation.id()) {
            case "checkCommitment" -> thing(examiner(), foreign("examiner"), id, finding("CORRECTABLE"));
            case "defendCommitment" -> thing(holder(), stranger(), id, reason);
            case "decideBreach" -> {
                made(holder(), path + "/defence", reason);
                yield thing(officer("decision-maker"), foreign("decision-maker"), id, ruling);
            }
            case "withdrawCommitment" -> thing(holder(), stranger(), id, reason);
            default -> thing(holder(), stranger(), id, null);
        };
    }

    private static Map<String, Object> finding(String result) {
        return Map.of("result", result, "note", "示例", "by", "2026-12-20", "decisionNumber", "示例1号");
    }
}
