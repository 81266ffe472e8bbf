package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.access.SystemChange;
import onenet.access.SystemScope;
import onenet.casework.actor.Matter;
import onenet.outbox.Ears;
import onenet.outbox.ReceivedEvent;
import onenet.testkit.ConnectedSystems;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Connected systems here: an enterprise's walks a case as the enterprise, an office's only reads; both are on record as systems. */
@QuarkusTest
class SystemCallersTest extends OnTheStack {

    private final String uscc = Enterprises.next();

    @Inject
    Ears ears;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void inSeptember() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    @DisplayName(
            "an enterprise's system writes a draft, hands in and reads; the record and the event say a system did it")
    void handsIn() {
        Desk system = Desk.with(ConnectedSystems.ofEnterprise(uscc, "APPLY", "READ"));
        String draft = "/v1/drafts/" + UUID.randomUUID();
        assertThat(system.request()
                        .body(Map.of("kind", "NEW", "form", Map.of()))
                        .put(draft)
                        .statusCode())
                .isEqualTo(200);
        Desk enterprise = Desk.with(Tokens.applicant("owner", uscc));
        assertThat(enterprise.request().get(draft).statusCode()).isEqualTo(200);
        Filed filed = system.submits(Forms.submission("NEW", null, Forms.application(uscc)));
        assertThat(system.reads(filed).json().getList("allowedActions", String.class))
                .contains("WITHDRAW");
        assertThat(enterprise.reads(filed).number()).isEqualTo(filed.number());
        assertThat(Database.asOwner()
                        .column(
                                "SELECT capacity || '/' || actor_name FROM audit_record WHERE case_number = ? AND action = 'SUBMIT'",
                                filed.number()))
                .containsExactly("system,applicant/示例系统");
        assertThat(Database.asOwner()
                        .column(
                                "SELECT data::jsonb #>> '{progress,by,kind}' FROM case_event WHERE subject = ? ORDER BY sequence LIMIT 1",
                                filed.number()))
                .containsExactly("SYSTEM");
    }

    @Test
    @DisplayName("an office's system reads its office's cases and takes no part in any; another office's are not there")
    void reads() {
        Story story = Story.at(Desk.HAIFENG, uscc).submitsNew();
        Desk mirror = Desk.with(ConnectedSystems.ofOffice(Desk.HAIFENG, "READ", "VERIFY"));
        Filed seen = mirror.reads(story.filed());
        assertThat(seen.json().getList("allowedActions")).isEmpty();
        assertThat(mirror.request()
                        .get("/v1/cases?q=" + story.number())
                        .jsonPath()
                        .getList("items.caseNumber"))
                .contains(story.number());
        assertThat(mirror.tries(seen, "acceptance", Map.of()).statusCode()).isEqualTo(403);
        assertThat(mirror.tries(seen, "withdrawal", Map.of("reason", "理由")).statusCode())
                .isEqualTo(403);
        Desk elsewhere = Desk.with(ConnectedSystems.ofOffice("441581", "READ"));
        assertThat(elsewhere.request().get("/v1/cases/" + story.number()).statusCode())
                .isEqualTo(404);
        assertThat(elsewhere
                        .request()
                        .get("/v1/cases?q=" + story.number())
                        .jsonPath()
                        .getList("items.caseNumber"))
                .doesNotContain(story.number());
        assertThat(Database.asOwner()
                        .column("SELECT actor_id FROM case_participant WHERE case_number = ?", story.number()))
                .isEmpty();
    }

    @Test
    @DisplayName("a system in another matter, and one that may only read, hand in nothing")
    void bounded() {
        Map<String, Object> application = Forms.submission("NEW", null, Forms.application(uscc));
        for (String token : List.of(
                ConnectedSystems.inMatter("FILING", uscc, "APPLY", "READ"),
                ConnectedSystems.ofEnterprise(uscc, "READ"))) {
            assertThat(Desk.with(token).post("/v1/cases", application).statusCode())
                    .isEqualTo(403);
        }
        String foreign = ConnectedSystems.ofEnterprise(Enterprises.next(), "APPLY");
        assertThat(Desk.with(foreign).post("/v1/cases", application).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName(
            "told of by proof-exemption it may, told that it ended its living token is nobody's, in whatever order it is heard")
    void ends() {
        UUID id = UUID.randomUUID();
        Desk system = Desk.with(Tokens.system("system-" + id));
        assertThat(system.request().get("/v1/cases").statusCode()).isEqualTo(401);
        hear(id, null);
        assertThat(system.request().get("/v1/cases").statusCode()).isEqualTo(200);
        hear(id, Instant.parse("2026-09-10T08:00:00Z"));
        assertThat(system.request().get("/v1/cases").statusCode()).isEqualTo(401);
        hear(id, null);
        assertThat(system.request().get("/v1/cases").statusCode()).isEqualTo(401);
    }

    private void hear(UUID id, Instant ended) {
        SystemChange change = new SystemChange(
                id,
                "system-" + id,
                "示例系统",
                uscc,
                null,
                List.of(SystemScope.READ),
                List.of(Matter.LICENCE),
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 12, 31),
                ended);
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID().toString(),
                SystemChange.TYPE,
                "/services/proof-exemption",
                id.toString(),
                1,
                Instant.EPOCH,
                json.valueToTree(change));
        ears.all().stream().filter(ear -> ear.hears(event.type())).forEach(ear -> ear.on(event));
    }
}
