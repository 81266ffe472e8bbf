package onenet.proofs.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import onenet.proofs.world.Fault;
import onenet.proofs.world.ProofScenario;
import onenet.proofs.world.SimulatedSources;
import onenet.testkit.Database;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("While a register hangs, nothing of ours is held: no row, no connection, no other request")
class HangingSourceTest extends ProofScenario {

    private static final String TITLE = "P-PREMISES-TITLE";
    private static final String REGISTER = "natural-resources";
    private static final int AT_ONCE = 6;

    private static final String IN_TRANSACTION =
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'";

    /** As many as are needed: each waits for its answer. */
    private static final ExecutorService CALLERS = Executors.newCachedThreadPool(caller -> {
        Thread thread = new Thread(caller, "caller");
        thread.setDaemon(true);
        return thread;
    });

    @AfterEach
    void letGo() {
        SimulatedSources.letGo();
    }

    @Test
    @DisplayName("the case's row is there and free while its proof is being asked for")
    void rowIsFree() {
        SimulatedSources.fault(REGISTER, Fault.HANGING);
        CompletableFuture<Response> asking = asking(stated(caseReference, "示例路1号"));
        await().until(() -> SimulatedSources.calls(REGISTER) == 1);
        assertThat(free(caseReference)).containsExactly("t");
        SimulatedSources.letGo();
        assertThat(asking.join().statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("many requests that wait for the register hold no connection of the pool")
    void poolIsFree() {
        SimulatedSources.fault(REGISTER, Fault.HANGING);
        List<CompletableFuture<Response>> asking = IntStream.range(0, AT_ONCE)
                .mapToObj(turn -> asking(stated(number("HZ", OFFICE), "示例路1号")))
                .toList();
        await().until(() -> SimulatedSources.calls(REGISTER) == AT_ONCE);
        assertThat(Database.unhindered().column(IN_TRANSACTION)).hasSizeLessThan(AT_ONCE / 2);
        SimulatedSources.letGo();
        assertThat(asking)
                .allSatisfy(each -> assertThat(each.join().statusCode()).isEqualTo(200));
    }

    @Test
    @DisplayName("an officer's determination holds nothing either while the register is asked")
    void determination() {
        registered("示例路2号");
        post(service(), "/v1/resolutions", stated(caseReference, "示例路1号"));
        SimulatedSources.fault(REGISTER, Fault.HANGING);
        String path = "/v1/resolutions/" + caseReference + "/proofs/" + TITLE + "/determination";
        CompletableFuture<Response> deciding = CompletableFuture.supplyAsync(
                () -> send(
                        examiner(),
                        UUID.randomUUID().toString(),
                        path,
                        Map.of("identifier", "NR-9", "accepted", true, "reason", "示例")),
                CALLERS);
        await().until(() -> SimulatedSources.calls(REGISTER) == 2);
        assertThat(free(caseReference)).containsExactly("t");
        SimulatedSources.letGo();
        deciding.join().then().statusCode(201).body("proofs[0].state", equalTo("OBTAINED"));
    }

    @Test
    @DisplayName(
            "an answer to what the case stated before proves nothing of what it states now, but that it was asked stays on record")
    void overtaken() {
        registered("示例路1号");
        SimulatedSources.fault(REGISTER, Fault.HANGING);
        CompletableFuture<Response> first = asking(stated(caseReference, "示例路1号"));
        await().until(() -> SimulatedSources.calls(REGISTER) == 1);
        SimulatedSources.heal(REGISTER);
        post(service(), "/v1/resolutions", stated(caseReference, "示例路2号"))
                .then()
                .body("proofs[0].outcome", equalTo("MISMATCH"));
        SimulatedSources.letGo();
        first.join()
                .then()
                .statusCode(200)
                .body("proofs[0].state", equalTo("ASKING"))
                .body("proofs[0].outcome", equalTo("MISMATCH"))
                .body("proofs[0].attempts", hasSize(2));
        assertThat(column("SELECT id FROM receipt")).isEmpty();
    }

    @Test
    @DisplayName("the same request coming again meanwhile is told to wait, and gets the first one's answer afterwards")
    void sameKey() {
        SimulatedSources.fault(REGISTER, Fault.HANGING);
        Map<String, Object> question = stated(caseReference, "示例路1号");
        String key = UUID.randomUUID().toString();
        CompletableFuture<Response> first =
                CompletableFuture.supplyAsync(() -> send(service(), key, "/v1/resolutions", question), CALLERS);
        await().until(() -> SimulatedSources.calls(REGISTER) == 1);
        send(service(), key, "/v1/resolutions", question)
                .then()
                .statusCode(409)
                .body("code", equalTo("REQUEST_UNDER_WAY"));
        SimulatedSources.letGo();
        String answer = first.join().then().statusCode(200).extract().asString();
        assertThat(send(service(), key, "/v1/resolutions", question).asString()).isEqualTo(answer);
        assertThat(SimulatedSources.calls(REGISTER)).isEqualTo(1);
    }

    @Test
    @DisplayName("a refused request gives its key back")
    void refused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> question = stated(caseReference, "示例路1号");
        question.put("proofs", List.of("P-NO-SUCH-PROOF"));
        send(service(), key, "/v1/resolutions", question).then().statusCode(422);
        send(service(), key, "/v1/resolutions", question).then().statusCode(422);
        assertThat(column("SELECT key FROM idempotency_key")).isEmpty();
    }

    @Test
    @DisplayName("a request whose process died is asked again by the worker, and its key is free after its time")
    void died() {
        SimulatedSources.fault(REGISTER, Fault.HANGING);
        Map<String, Object> question = stated(caseReference, "示例路1号");
        CompletableFuture<Response> first = asking(question);
        await().until(() -> SimulatedSources.calls(REGISTER) == 1);
        assertThat(column("SELECT proof_id FROM lookup_work WHERE next_attempt_at > '" + TODAY + "'"))
                .containsExactly(TITLE);
        SimulatedSources.letGo();
        first.join();
        String key = UUID.randomUUID().toString();
        send(service(), key, "/v1/resolutions", question).then().statusCode(200);
        forge("UPDATE idempotency_key SET status = NULL WHERE key = '" + key + "'");
        send(service(), key, "/v1/resolutions", question).then().statusCode(409);
        forge("UPDATE idempotency_key SET created_at = now() - interval '3 minutes' WHERE key = '" + key + "'");
        send(service(), key, "/v1/resolutions", question).then().statusCode(200);
    }

    private static List<String> free(String caseReference) {
        return Database.asApplication()
                .column(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended(?, 7)) FROM proof_case WHERE case_reference = ? FOR UPDATE SKIP LOCKED",
                        caseReference,
                        caseReference);
    }

    private static CompletableFuture<Response> asking(Map<String, Object> question) {
        return CompletableFuture.supplyAsync(
                () -> send(service(), UUID.randomUUID().toString(), "/v1/resolutions", question), CALLERS);
    }

    private static Response send(String token, String key, String path, Object body) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private Map<String, Object> stated(String reference, String premises) {
        Map<String, Object> request = new HashMap<>(question(NEW, "PREPARATION", TITLE));
        request.put("caseReference", reference);
        request.put("particulars", Map.of("premises", premises));
        return request;
    }

    private static void registered(String address) {
        SimulatedSources.reset();
        ObjectNode title = SimulatedSources.hold(REGISTER, "real-estate", "NR-9");
        title.withObject("fields").put("address", address);
    }
}
