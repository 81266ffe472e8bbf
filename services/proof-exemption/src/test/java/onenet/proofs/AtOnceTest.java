package onenet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.Asking;
import onenet.testkit.AtOnce;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@DisplayName("Two who act on one thing at the same instant: one wins, the others are told, nothing is there twice")
class AtOnceTest extends ProofScenario {

    private static final String TRAINING = "P-TRAINING";
    private static final String PREMISES = "P-PREMISES-TITLE";

    @RepeatedTest(3)
    @DisplayName("A case whose proofs are asked for twice at once is one case, and each proof is used once")
    void resolvedTwice() {
        List<Response> answers =
                AtOnce.send(4, turn -> send(service(), "/v1/resolutions", question(NEW, "PREPARATION", "P-TRAINING")));
        assertThat(AtOnce.statuses(answers)).containsOnly(200);
        assertThat(column("SELECT count(*) FROM proof_line")).containsExactly("1");
    }

    @RepeatedTest(3)
    @DisplayName("A commitment signed twice at once is one commitment")
    void signedTwice() {
        resolve(TRAINING);
        String hash = shown();
        List<Response> answers = AtOnce.send(3, turn -> sign(hash));
        one(answers, 201);
        assertThat(column("SELECT count(*) FROM commitment")).containsExactly("1");
    }

    @RepeatedTest(3)
    @DisplayName("A commitment taken back while it is found false: one of it happens")
    void withdrawnOrSuspected() {
        resolve(TRAINING);
        String path = "/v1/commitments/" + sign().path("id");
        List<Response> answers = AtOnce.send(
                2,
                turn -> turn == 0
                        ? send(holder(), path + "/withdrawal", Map.of("reason", "示例"))
                        : send(examiner(), path + "/checks", finding("FALSE")));
        one(answers, 201);
        assertThat(column("SELECT count(*) FROM commitment_step WHERE kind IN ('SUSPICION', 'WITHDRAWAL')"))
                .containsExactly("1");
    }

    @RepeatedTest(3)
    @DisplayName("A breach decided by two at once is decided once, with one entry of credit")
    void decidedTwice() {
        resolve(TRAINING);
        String path = "/v1/commitments/" + sign().path("id");
        send(examiner(), path + "/checks", finding("FALSE")).then().statusCode(201);
        send(holder(), path + "/defence", Map.of("reason", "示例")).then().statusCode(201);
        Map<String, ?> ruling = Map.of("consequence", "RESCISSION_STARTED", "decisionNumber", "示例", "reasons", "示例");
        one(AtOnce.send(3, turn -> send(officer(turn, "decision-maker"), path + "/decision", ruling)), 201);
        assertThat(column("SELECT count(*) FROM credit_standing")).containsExactly("1");
        assertThat(told("proofs.commitment-breached.v1")).hasSize(1);
    }

    @RepeatedTest(3)
    @DisplayName("A question answered by two at once has one answer")
    void answeredTwice() {
        resolve("P-REFINED-OIL");
        String path = "/v1/assistance-requests/"
                + column("SELECT id::text FROM assistance_request").get(0) + "/answer";
        one(
                AtOnce.send(
                        3,
                        turn -> send(
                                Tokens.officer("clerk-" + turn, "441500-SWJ", "department"),
                                path,
                                Map.of("answer", turn == 0 ? "CONFIRMED" : "NO_RECORD", "note", "示例"))),
                201);
    }

    @RepeatedTest(3)
    @DisplayName("A hand-in compared by two at once is compared once, and told once")
    void comparedTwice() {
        SimulatedSources.fault("natural-resources", Fault.OUTAGE);
        resolve(PREMISES);
        String handIn = "/v1/resolutions/" + caseReference + "/proofs/" + PREMISES + "/submissions";
        Map<String, ?> paper = Map.of("fileName", "a.pdf", "fileSha256", "a".repeat(64));
        String id = send(holder(), handIn, paper).path("id");
        List<Response> answers = AtOnce.send(
                3,
                turn -> send(
                        officer(turn, "intake-officer"),
                        "/v1/submissions/" + id + "/verification",
                        Map.of("note", "示例")));
        one(answers, 201);
        assertThat(told("proofs.resolution-changed.v1")).hasSize(1);
    }

    @RepeatedTest(3)
    @DisplayName("An approval taken back twice at once, a change of the lists approved by two at once: once")
    void takenBackTwice() {
        String approval = send(
                        holder(),
                        "/v1/authorisations",
                        Map.of(
                                "proofId", "P-BUSINESS-LICENCE",
                                "itemCode", NEW,
                                "purpose", "x",
                                "until", "2026-12-31",
                                "oneTime", false))
                .path("id");
        List<Response> withdrawn =
                AtOnce.send(3, turn -> send(holder(), "/v1/authorisations/" + approval + "/withdrawal", null));
        assertThat(AtOnce.statuses(withdrawn)).first().isEqualTo(201);
        assertThat(AtOnce.statuses(withdrawn)).allMatch(Set.of(201, 409, 412)::contains);
        String change = send(
                        Tokens.officer("city-legal", "441500", "legal-reviewer"),
                        "/v1/proof-item-changes",
                        Map.of(
                                "kind",
                                "REPEAL_BASIS",
                                "repeal",
                                Map.of("number", "示例1号"),
                                "effectiveFrom",
                                TODAY.toString(),
                                "reason",
                                "示例"))
                .path("id");
        one(
                AtOnce.send(
                        3,
                        turn -> send(
                                Tokens.officer("supervisor-" + turn, "441500", "city-supervisor"),
                                "/v1/proof-item-changes/" + change + "/approval",
                                null)),
                201);
    }

    /** One of them succeeds, the others are told that it is too late. */
    private static void one(List<Response> answers, int success) {
        List<Integer> statuses = AtOnce.statuses(answers);
        assertThat(statuses).first().isEqualTo(success);
        assertThat(statuses.subList(1, statuses.size())).allMatch(Set.of(409, 412)::contains);
    }

    private Response sign() {
        return sign(shown());
    }

    /** Hash of the text that is signed. */
    private String shown() {
        return as(holder())
                .get("/v1/resolutions/" + caseReference + "/proofs/" + TRAINING + "/commitment-notice")
                .then()
                .extract()
                .path("textHash");
    }

    private Response sign(String hash) {
        return send(
                representative(),
                "/v1/resolutions/" + caseReference + "/proofs/" + TRAINING + "/commitment",
                Map.of("signerName", "示例甲", "capacity", "LEGAL_REPRESENTATIVE", "textHash", hash));
    }

    private static Map<String, ?> finding(String result) {
        return Map.of("result", result, "note", "示例", "by", "2026-12-20", "decisionNumber", "示例1号");
    }

    private static String officer(int turn, String role) {
        return Tokens.officer("haifeng-" + role + turn, "441521", role);
    }

    private static Response send(String token, String path, Object body) {
        var request = Asking.unheld()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
        return (body == null ? request : request.body(body)).post(path);
    }
}
