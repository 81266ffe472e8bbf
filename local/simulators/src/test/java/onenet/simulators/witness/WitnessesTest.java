package onenet.simulators.witness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import onenet.tlog.Checkpoint;
import onenet.tlog.Hash;
import onenet.tlog.Note;
import onenet.tlog.SignatureKind;
import onenet.tlog.SignerKey;
import onenet.tlog.VerifierKey;
import onenet.tlog.Witness;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = WitnessesTest.City.class, restrictToAnnotatedClass = true)
class WitnessesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
    private static final String ORIGIN = "onenet.example/audit/hazchem-licence";
    private static final SignerKey LOG =
            SignerKey.of(ORIGIN, SignatureKind.ED25519, SignerKey.newKeyPair(SignatureKind.ED25519));

    @Test
    @DisplayName("a head of a log of the city is signed, shown to whoever compares, and no second history is")
    void signs() {
        Note first = head(ORIGIN, 1, Hash.ofLeaf(new byte[] {1}), LOG);
        Response answer = add("notary", new Witness.Request(0, List.of(), first));
        assertThat(answer.statusCode()).isEqualTo(200);
        VerifierKey key =
                VerifierKey.of("witness.example/notary+db1526d8+BHINb+UGoDioLMOdzQaTsUJ6MBpfbBidsUeqiIUcTbUq");
        Note signed = Note.ofText(first.whole() + answer.asString());
        assertThat(signed.by(key)).hasSize(1);
        given().get("/witness/notary/" + SignedHeads.file(ORIGIN) + "/checkpoint")
                .then()
                .statusCode(200)
                .body(startsWith(first.text()));
        Note other = head(ORIGIN, 1, Hash.ofLeaf(new byte[] {2}), LOG);
        assertThat(add("notary", new Witness.Request(1, List.of(), other)).statusCode())
                .isEqualTo(422);
        add("notary", new Witness.Request(0, List.of(), other))
                .then()
                .statusCode(409)
                .contentType(equalTo("text/x.tlog.size"))
                .body(equalTo("1\n"));
    }

    @Test
    @DisplayName("a log nobody knows, a witness there is not, a request that is none, a key that is another's")
    void refuses() {
        Note unknown = head("other.example/log", 1, Hash.ofLeaf(new byte[0]), LOG);
        assertThat(add("university", new Witness.Request(0, List.of(), unknown)).statusCode())
                .isEqualTo(404);
        assertThat(add("nobody", new Witness.Request(0, List.of(), unknown)).statusCode())
                .isEqualTo(404);
        given().contentType("text/plain")
                .body("old one\n\n")
                .post("/witness/university/add-checkpoint")
                .then()
                .statusCode(400);
        SignerKey thief = SignerKey.of(ORIGIN, SignatureKind.ED25519, SignerKey.newKeyPair(SignatureKind.ED25519));
        Note forged = head(ORIGIN, 1, Hash.ofLeaf(new byte[0]), thief);
        assertThat(add("university", new Witness.Request(0, List.of(), forged)).statusCode())
                .isEqualTo(403);
    }

    private static Response add(String witness, Witness.Request request) {
        return given().contentType("text/plain; charset=utf-8")
                .body(request.text().getBytes(StandardCharsets.UTF_8))
                .post("/witness/" + witness + "/add-checkpoint");
    }

    private static Note head(String origin, long size, Hash root, SignerKey key) {
        String text = new Checkpoint(origin, size, root).text();
        return Note.unsigned(text).with(key.sign(text, NOW));
    }

    /** The front door, as far as it says the keys of logs. */
    public static final class City implements QuarkusTestResourceLifecycleManager {

        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException noPort) {
                throw new UncheckedIOException(noPort);
            }
            server.createContext("/api/hazchem-licence/v1/audit-log/keys", exchange -> {
                byte[] key = (LOG.verifier().line() + "\n").getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, key.length);
                exchange.getResponseBody().write(key);
                exchange.close();
            });
            server.start();
            return Map.of(
                    "onenet.simulators.witnesses.gateway",
                    "http://127.0.0.1:" + server.getAddress().getPort(),
                    "onenet.simulators.witnesses.directory",
                    "target/witness-" + UUID.randomUUID());
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }
}
