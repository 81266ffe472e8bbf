package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import onenet.audit.LogVerifier;
import onenet.auditlog.PublishAuditLog;
import onenet.testkit.Asking;
import onenet.tlog.Checkpoint;
import onenet.tlog.Note;
import onenet.tlog.WitnessPolicy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this service recorded, as a stranger reads it over HTTP who has nothing of ours but the key. */
@QuarkusTest
class AuditLogTest extends OnTheStack {

    @Inject
    PublishAuditLog publish;

    @Test
    @DisplayName("every act stands in the public log, whole and without anybody's name, and comes into it once")
    void whole() {
        Story story = Story.ofATrader().withMaterials().submitted();
        publish.handle();
        long before = shown().size();
        publish.handle();
        assertThat(shown().size()).isEqualTo(before).isPositive();
        WitnessPolicy policy = WitnessPolicy.of(
                "log " + get("keys").asString().lines().findFirst().orElseThrow() + "\nquorum none\n");
        LogVerifier.Finding found = new LogVerifier(policy)
                .verify(
                        note(),
                        tile -> get(tile.path())
                                .then()
                                .statusCode(200)
                                .extract()
                                .asByteArray(),
                        null);
        assertThat(found.fault()).isEmpty();
        assertThat(found.acts()).isEqualTo(before);
        String entries = get("tile/entries/" + (before < 256 ? "000.p/" + before : "000"))
                .asString();
        assertThat(entries).contains("onenet audit v1").doesNotContain(story.number);
    }

    @Test
    @DisplayName("heads are asked for anew, tiles are kept for ever")
    void kept() {
        Story.ofATrader().withMaterials().submitted();
        publish.handle();
        get("checkpoint").then().statusCode(200).header("Cache-Control", equalTo("public, max-age=1"));
        assertThat(get("tile/0/000.p/1").header("Cache-Control")).contains("immutable");
        assertThat(get("tile/0/000.p/1").asByteArray()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/999", "tile/0/0", "tile/entries/-1", "tile/0/000.p/0", "tile", "log-sm2.key"})
    @DisplayName("what is no tile is not there")
    void nothingElse(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private static Checkpoint shown() {
        return Checkpoint.ofText(note().text());
    }

    private static Note note() {
        return Note.ofText(get("checkpoint").then().statusCode(200).extract().asString());
    }

    private static Response get(String path) {
        return Asking.unheld().urlEncodingEnabled(false).get("/v1/audit-log/" + path);
    }
}
