package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.Asking;
import onenet.testkit.AtOnce;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

/** Two who act on one thing at the same instant: one wins, the others are told, and nothing is there twice. */
@QuarkusTest
class AtOnceTest extends OnTheStack {

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
    }

    private static RequestSpecification json(String token, String tag) {
        RequestSpecification request = Asking.unheld()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .auth()
                .oauth2(token);
        return tag == null ? request : request.header("If-Match", tag);
    }

    @RepeatedTest(3)
    @DisplayName("decided by two officers at once: one letter, one number")
    void decided() {
        Story story = Story.ofAStore().condition().accepted().examined();
        String tag = story.tag();
        Map<String, ?> pass = Map.of("outcome", "PASSED", "grounds", List.of());
        List<Response> answers =
                AtOnce.send(2, turn -> json(Tokens.officer("decider" + turn, Story.HAIFENG, "decision-maker"), tag)
                        .body(pass)
                        .post("/v1/cases/" + story.number + "/decision"));
        assertThat(AtOnce.statuses(answers)).first().isEqualTo(201);
        assertThat(AtOnce.statuses(answers)).last().matches(Set.of(409, 412)::contains);
        assertThat(story.projectJson().getList("letters")).hasSize(1);
        assertThat(story.events()).containsOnlyOnce("letter-issued");
    }

    @RepeatedTest(3)
    @DisplayName("one review applied for in two windows at once is one review")
    void submitted() {
        Story story = Story.ofAStore().registered();
        Map<String, Object> form = story.form("CONDITION", List.of("safety-assessment"));
        List<Response> answers =
                AtOnce.send(3, turn -> json(story.applicant(), null).body(form).post("/v1/cases"));
        assertThat(AtOnce.statuses(answers)).containsExactly(201, 409, 409);
    }

    @RepeatedTest(3)
    @DisplayName("a project described in two windows at once is described by one")
    void described() {
        Story story = Story.ofAStore().registered();
        List<Response> answers = AtOnce.send(2, turn -> json(story.applicant(), "\"v0\"")
                .body(Map.of("content", story.content))
                .put("/v1/projects/" + story.project));
        assertThat(AtOnce.statuses(answers)).first().isEqualTo(200);
    }
}
