package onenet.proofs.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import onenet.proofs.world.ProofScenario;
import onenet.testkit.Database;
import onenet.testkit.IdentityProvider;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Wire;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("An enterprise's or an office's own system has an identity of its own, which its owner gives and ends")
class SystemsTest extends ProofScenario {

    private static final String HEAD = Tokens.officer("haifeng-decider", OFFICE, "decision-maker");

    @Inject
    CloseAccounts closeAccounts;

    @AfterEach
    void providerAnswers() {
        IdentityProvider.refuse(false);
    }

    @Test
    @DisplayName(
            "Connected by the legal representative: with its token it sees what the enterprise sees, in its matters")
    void connected() {
        resolve("P-BUSINESS-LICENCE");
        String id = connect(representative(), Map.of())
                .statusCode(201)
                .body("state", equalTo("WITHOUT_SECRET"))
                .body("clientId", startsWith("system-"))
                .extract()
                .path("id");
        secret(representative(), id)
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("clientId", equalTo("system-" + id))
                .body("tokenAddress", equalTo("http://127.0.0.1:8090/realms/onenet/protocol/openid-connect/token"));
        uses(id).statusCode(200).body("items", hasSize(1));
        as(token(id)).get("/v1/resolutions/" + caseReference).then().statusCode(200);
        as(representative()).get("/v1/systems").then().body("state", contains("CONNECTED"));
        as(stranger()).get("/v1/systems").then().body("$", hasSize(0));
    }

    @Test
    @DisplayName("A secret is at the identity provider and nowhere else; a new one takes the place of the one before")
    void secrets() {
        String id = connect(representative(), Map.of()).extract().path("id");
        String first = secret(representative(), id).extract().path("clientSecret");
        var client = IdentityProvider.client("system-" + id).orElseThrow();
        assertThat(client.path("secret").asText()).isEqualTo(first);
        assertThat(client.path("standardFlowEnabled").asBoolean(true)).isFalse();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(client.at("/attributes/access.token.lifespan").asInt()).isLessThanOrEqualTo(300);
        String second = secret(representative(), id).statusCode(201).extract().path("clientSecret");
        assertThat(second).isNotEqualTo(first).hasSizeGreaterThan(40);
        assertThat(IdentityProvider.client("system-" + id)
                        .orElseThrow()
                        .path("secret")
                        .asText())
                .isEqualTo(second);
        for (String table : List.of("connected_system", "system_copy", "idempotency_key", "audit_record", "outbox")) {
            assertThat(Database.asOwner().column("SELECT t::text FROM " + table + " t"))
                    .as(table)
                    .noneMatch(row -> row.contains(first) || row.contains(second) || row.contains("registration-"));
        }
    }

    @Test
    @DisplayName("Ended by its owner: a token that still lives is refused from that moment, and the account is closed")
    void ended() {
        String id = connect(representative(), Map.of()).extract().path("id");
        secret(representative(), id);
        uses(id).statusCode(200);
        end(representative(), id).statusCode(201).body("state", equalTo("ENDED"));
        uses(id).statusCode(401);
        secret(representative(), id).statusCode(409).body("code", equalTo("SYSTEM_OVER"));
        end(representative(), id).statusCode(409).body("code", equalTo("SYSTEM_OVER"));
        IdentityProvider.refuse(true);
        closeAccounts.sweep();
        assertThat(IdentityProvider.client("system-" + id)).isPresent();
        IdentityProvider.refuse(false);
        closeAccounts.sweep();
        assertThat(IdentityProvider.client("system-" + id)).isEmpty();
    }

    @Test
    @DisplayName("However many are connected, all are read: page by page, each once")
    void pages() {
        Set<String> connected = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            connected.add(connect(representative(), Map.of()).extract().path("id"));
        }
        var first = as(representative()).get("/v1/systems?limit=2");
        List<String> read = new ArrayList<>(
                first.then().body("$", hasSize(2)).extract().jsonPath().getList("id"));
        var second = as(representative()).get("/v1/systems?limit=2&cursor=" + first.header("Next-Cursor"));
        read.addAll(second.then().statusCode(200).extract().jsonPath().getList("id"));
        assertThat(second.header("Next-Cursor")).isNull();
        assertThat(read).hasSize(3).containsExactlyInAnyOrderElementsOf(connected);
    }

    @Test
    @DisplayName("The last day counts whole; the day after, it is over by itself")
    void expires() {
        String id = connect(representative(), Map.of()).extract().path("id");
        MovableClock.setTo(TODAY.plusDays(30));
        uses(id).statusCode(200);
        MovableClock.setTo(TODAY.plusDays(31));
        uses(id).statusCode(401);
        as(representative()).get("/v1/systems").then().body("state", contains("EXPIRED"));
    }

    @Test
    @DisplayName("An office's system reads its own office's cases, does nothing in them, and learns of no other's")
    void office() {
        resolve("P-PREMISES-TITLE");
        String id = connect(HEAD, ofOffice(Map.of())).statusCode(201).extract().path("id");
        as(token(id)).get("/v1/resolutions/" + caseReference).then().statusCode(200);
        as(token(id))
                .contentType("application/json")
                .body(Map.of("identifier", "x", "accepted", true, "reason", "x"))
                .post("/v1/resolutions/" + caseReference + "/proofs/P-PREMISES-TITLE/determination")
                .then()
                .statusCode(403);
        String elsewhere = Tokens.officer("lufeng-decider", "441581", "decision-maker");
        String foreign = connect(elsewhere, ofOffice(Map.of())).extract().path("id");
        as(token(foreign)).get("/v1/resolutions/" + caseReference).then().statusCode(404);
        as(HEAD).get("/v1/systems").then().body("id", contains(id));
        end(elsewhere, id).statusCode(404);
        end(HEAD, id).statusCode(201);
    }

    @Test
    @DisplayName("What a system does is on record as a system's, under the name its owner gave it")
    void record() {
        String id = connect(HEAD, ofOffice(Map.of())).extract().path("id");
        as(token(id)).get("/v1/resolutions/" + number("HZ", "441581")).then().statusCode(404);
        assertThat(Database.asOwner()
                        .column("SELECT capacity || '/' || actor_name || '/' || office FROM audit_record"
                                + " WHERE actor_id = 'system-" + id + "'"))
                .containsExactly("system/示例系统/" + OFFICE);
    }

    @Test
    @DisplayName(
            "Only the legal representative connects for an enterprise, only who decides for an office: no agent, no system")
    void owners() {
        connect(holder(), Map.of()).statusCode(403).body("code", equalTo("OWNER_ONLY"));
        connect(Tokens.officer("haifeng-intake", OFFICE, "intake-officer", "decision-maker"), ofOffice(Map.of()))
                .statusCode(201);
        connect(Tokens.officer("haifeng-intake", OFFICE, "intake-officer"), ofOffice(Map.of()))
                .statusCode(403);
        String id = connect(representative(), Map.of()).extract().path("id");
        end(holder(), id).statusCode(403);
        end(Tokens.legalRepresentative("trader-lufeng", "91441581MA4XAB13XM", "示例甲"), id)
                .statusCode(404);
        secret(Tokens.legalRepresentative("trader-lufeng", "91441581MA4XAB13XM", "示例甲"), id)
                .statusCode(404);
        as(token(id)).get("/v1/systems").then().statusCode(403);
        connect(token(id), Map.of()).statusCode(403);
    }

    @Test
    @DisplayName("A system takes up no mandate, whatever name it was given, and speaks for nobody else")
    void noMandates() {
        String id = connect(representative(), Map.of("name", "agent-example"))
                .extract()
                .path("id");
        as(token(id)).get("/v1/mandates/received").then().statusCode(403);
        as(token(id)).header("Acting-For", HOLDER).get("/v1/receipts").then().statusCode(200);
        as(token(id))
                .header("Acting-For", "91441581MA4XAB13XM")
                .get("/v1/receipts")
                .then()
                .statusCode(403)
                .body("code", equalTo("MANDATE_MISSING"));
    }

    @Test
    @DisplayName("Its scopes and matters bound it: without READ it reads no uses, in another matter it finds none")
    void bounds() {
        resolve("P-BUSINESS-LICENCE");
        String verifies = connect(representative(), Map.of("scopes", List.of("VERIFY")))
                .extract()
                .path("id");
        uses(verifies).statusCode(403);
        String filings = connect(representative(), Map.of("matters", List.of("FILING")))
                .extract()
                .path("id");
        uses(filings).statusCode(200).body("items", hasSize(0));
        as(token(filings)).get("/v1/resolutions/" + caseReference).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}: {1} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            enterprise | until   | 2020-01-01 | /until
            enterprise | until   | 2099-01-01 | /until
            enterprise | matters | NONE       | /matters
            office     | scopes  | APPLY      | /scopes
            office     | matters | LICENCE    | /matters
            """)
    @DisplayName("Terms that cannot be are refused with their place")
    void terms(String owner, String field, String value, String pointer) {
        Map<String, Object> changed =
                switch (field) {
                    case "until" -> Map.of("until", value);
                    case "matters" -> Map.of("matters", value.equals("NONE") ? List.of() : List.of(value));
                    default -> Map.of("scopes", List.of(value));
                };
        ValidatableResponse answer =
                owner.equals("office") ? connect(HEAD, ofOffice(changed)) : connect(representative(), changed);
        answer.statusCode(400).body("violations.pointer", contains(pointer));
    }

    @Test
    @DisplayName("While the identity provider is silent no secret is made, and nothing is said to have been")
    void silence() {
        String id = connect(representative(), Map.of()).extract().path("id");
        IdentityProvider.refuse(true);
        secret(representative(), id).statusCode(424).body("code", equalTo("SIGN_IN_SILENT"));
        as(representative()).get("/v1/systems").then().body("state", contains("WITHOUT_SECRET"));
    }

    @Test
    @DisplayName("A token names a client; what else it claims gives nothing: one nobody connected is nobody")
    void unknown() {
        as(Tokens.system("system-00000000-0000-4000-8000-000000000000"))
                .get("/v1/receipts")
                .then()
                .statusCode(401);
        as(Tokens.system("somebody-elses-client")).get("/v1/receipts").then().statusCode(403);
    }

    @Test
    @DisplayName("What others are told of it is on the wire as the AsyncAPI document says")
    void told() throws IOException {
        try (Wire wire = Wire.of("proof-exemption", "proofs")) {
            String id = connect(representative(), Map.of()).extract().path("id");
            end(representative(), id).body("endedAt", not(equalTo(null)));
            wire.tells(Set.of("proofs.system-changed.v1"));
        }
    }

    private static Map<String, Object> ofOffice(Map<String, Object> changed) {
        Map<String, Object> terms = new HashMap<>(Map.of("matters", List.of()));
        terms.putAll(changed);
        return terms;
    }

    private ValidatableResponse connect(String token, Map<String, Object> changed) {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "name",
                "示例系统",
                "scopes",
                List.of("READ"),
                "matters",
                List.of("LICENCE"),
                "until",
                TODAY.plusDays(30).toString()));
        terms.putAll(changed);
        return post(token, "/v1/systems", terms).then();
    }

    private ValidatableResponse secret(String token, String id) {
        return as(token).post("/v1/systems/" + id + "/secret").then();
    }

    private ValidatableResponse end(String token, String id) {
        return post(token, "/v1/systems/" + id + "/end", Map.of()).then();
    }

    private ValidatableResponse uses(String id) {
        return as(token(id)).get("/v1/receipts").then();
    }

    private static String token(String id) {
        return Tokens.system("system-" + id);
    }
}
