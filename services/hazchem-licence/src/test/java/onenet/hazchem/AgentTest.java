package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.access.MandateChange;
import onenet.casework.actor.Matter;
import onenet.outbox.Ears;
import onenet.outbox.ReceivedEvent;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An agent here: what he may do with a mandate that proof-exemption told of, and that others' mandates give him nothing. */
@QuarkusTest
class AgentTest extends OnTheStack {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    private final String uscc = Enterprises.next();
    private final String name = "agent-" + UUID.randomUUID();
    private final Desk agent = Desk.with(Tokens.person(name)).actingFor(uscc);
    private final String path = "/v1/drafts/" + UUID.randomUUID();
    private final UUID mandate = UUID.randomUUID();

    @Inject
    Ears ears;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void inSeptember() {
        MovableClock.setTo(TODAY);
    }

    @Test
    @DisplayName("with a mandate for licences he writes what the enterprise finds, until it is over")
    void writes() {
        assertThat(write().statusCode()).isEqualTo(403);
        hear(Matter.LICENCE, null);
        assertThat(write().statusCode()).isEqualTo(200);
        Desk enterprise = Desk.with(Tokens.applicant("owner", uscc));
        assertThat(enterprise.request().get(path).statusCode()).isEqualTo(200);
        assertThat(Desk.with(Tokens.person(name)).request().get(path).statusCode())
                .as("for himself")
                .isEqualTo(404);
        hear(Matter.LICENCE, Instant.parse("2026-09-10T08:00:00Z"));
        assertThat(agent.request().get(path).jsonPath().getString("code")).isEqualTo("MANDATE_MISSING");
    }

    @Test
    @DisplayName("heard late, that a mandate stands does not undo that it ended")
    void outOfOrder() {
        hear(Matter.LICENCE, Instant.parse("2026-09-10T08:00:00Z"));
        hear(Matter.LICENCE, null);
        assertThat(write().statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("a mandate for filings gives nothing here, nor does another enterprise's")
    void otherMatter() {
        hear(Matter.FILING, null);
        assertThat(write().statusCode()).isEqualTo(403);
        hear(Matter.LICENCE, null, UUID.randomUUID());
        assertThat(Desk.with(Tokens.person(name))
                        .actingFor(Enterprises.next())
                        .request()
                        .get("/v1/cases")
                        .statusCode())
                .isEqualTo(403);
    }

    private void hear(Matter matter, Instant endedAt) {
        hear(matter, endedAt, mandate);
    }

    private void hear(Matter matter, Instant endedAt, UUID id) {
        var change = new MandateChange(id, uscc, "id-of-" + name, List.of(matter), TODAY, TODAY.plusYears(1), endedAt);
        hear(new ReceivedEvent(
                UUID.randomUUID().toString(),
                MandateChange.TYPE,
                "/services/proof-exemption",
                id.toString(),
                1,
                Instant.now(),
                json.valueToTree(change)));
    }

    private void hear(ReceivedEvent event) {
        ears.all().stream().filter(ear -> ear.hears(event.type())).forEach(ear -> ear.on(event));
    }

    private Response write() {
        return agent.request()
                .contentType("application/json")
                .body(Map.of("kind", "NEW", "form", Map.of("enterprise", Map.of("name", "海丰"))))
                .put(path);
    }
}
