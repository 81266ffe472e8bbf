package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.identity.CaseNumber;
import onenet.testkit.AtOnce;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many who act on one case at the same instant: one wins, the others are told, and nothing is there twice. */
@QuarkusTest
class AtOnceTest extends OnTheStack {

    private static final int MANY = 10;
    private static final Set<Integer> TOLD = Set.of(409, 412);

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    @DisplayName("Accepted, examined and decided ten times at once: each happens once")
    void actsOfOneOfficer() {
        Story story = Story.inHaifeng().submitsNew();
        once(story, story.intake(), "acceptance", Map.of());
        story.inspected();
        once(story, story.examiner(), "examination", Map.of("proposesGrant", true, "summary", "审查意见"));
        once(story, story.decider(), "decision", Map.of("outcome", "GRANTED"));
    }

    @Test
    @DisplayName("Refused ten times at once, after a legal review entered ten times at once")
    void refused() {
        Story story = Story.inHaifeng().submitsNew().accepted().inspected().refusalProposed(false);
        once(story, story.decider(), "decision", Story.refusal(false));
    }

    @Test
    @DisplayName("Each office numbers its own cases one after the other, whatever the others receive")
    void serials() {
        int first = serial(Story.inHaifeng().submitsNew());
        Story elsewhere = Story.inHaifeng();
        Map<String, Object> addressed = new HashMap<>(Forms.submission("NEW", null, elsewhere.application()));
        addressed.put("addressedTo", "441581");
        assertThat(elsewhere.submits(addressed).number()).startsWith("HZ-441581-");
        List<Integer> next = IntStream.range(0, 3)
                .map(turn -> serial(Story.inHaifeng().submitsNew()))
                .boxed()
                .toList();
        assertThat(next).containsExactly(first + 1, first + 2, first + 3);
    }

    @Test
    @DisplayName(
            "The fifty-first application of one enterprise on one day is refused with the way out; tomorrow it is received")
    void dailyLimit() {
        Story story = Story.inHaifeng();
        Desk trader = story.trader();
        Map<String, Object> submission = Forms.submission("NEW", null, story.application());
        for (int turn = 0; turn < 50; turn++) {
            trader.submits(submission);
        }
        Response refused = trader.post("/v1/cases", submission);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("DAILY_LIMIT");
        assertThat(refused.jsonPath().getString("detail")).contains("50");
        Story.inHaifeng().submitsNew();
        MovableClock.setTo(LocalDate.of(2026, 3, 10));
        trader.submits(submission);
    }

    private static int serial(Story story) {
        return CaseNumber.parse(story.number()).serial();
    }

    private static void once(Story story, Desk officer, String act, Map<String, ?> body) {
        Filed seen = officer.reads(story.filed());
        List<Response> answers = AtOnce.send(MANY, turn -> officer.tries(seen, act, body));
        assertThat(AtOnce.statuses(answers).get(0)).as(act).isEqualTo(201);
        assertThat(AtOnce.statuses(answers).subList(1, MANY)).as(act).allMatch(TOLD::contains);
    }
}
