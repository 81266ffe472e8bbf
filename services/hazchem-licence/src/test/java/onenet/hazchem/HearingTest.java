package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P17: who is heard, when it is told, and that the question is open again when a case is examined again (Licensing Law Art. 36, 47, 48). */
@QuarkusTest
class HearingTest extends OnTheStack {

    /** A neighbour that was told. */
    static final Map<String, Object> PARTY =
            Map.of("name", "示例邻舍有限公司", "interest", "仓库与其宿舍相邻", "proof", "送达回证〔2026〕3号");

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    private Story story;

    @BeforeEach
    void accepted() {
        MovableClock.setTo(TODAY);
        story = Story.inHaifeng().submitsNew().accepted();
    }

    @Test
    @DisplayName("P17: no hearing is held unless its day and place were told seven working days before")
    void sevenDays() {
        story.acts(story.examiner(), "hearing-notice", Map.of());
        story.acts(story.trader(), "hearing-request", Map.of());
        Response untold = story.tries(story.legal(), "hearing-record", Map.of("record", "示例卷1"));
        assertThat(code(untold)).isEqualTo("HEARING_NOT_CALLED");
        // the seventh working day: 09-11, 14 to 18, and Sunday 09-20, which is worked
        assertThat(code(calls(LocalDate.of(2026, 9, 18)))).isEqualTo("DATE_NOT_POSSIBLE");
        assertThat(code(calls(LocalDate.of(2026, 10, 23)))).isEqualTo("DATE_NOT_POSSIBLE");
        assertThat(calls(LocalDate.of(2026, 9, 20)).statusCode()).isEqualTo(201);
        assertThat(story.seenBy(story.trader()).json().getString("hearing.call.place"))
                .isEqualTo("示例会议室");
        MovableClock.setTo(LocalDate.of(2026, 9, 18));
        Response early = story.tries(story.legal(), "hearing-record", Map.of("record", "示例卷1"));
        assertThat(code(early)).isEqualTo("HEARING_NOT_CALLED");
        MovableClock.setTo(LocalDate.of(2026, 9, 22));
        story.takesUp(story.seenBy(story.legal())).acts(story.legal(), "hearing-record", Map.of("record", "示例卷1"));
        assertThat(story.seenBy(story.trader()).json().getString("hearing.heldOn"))
                .isEqualTo("2026-09-20");
    }

    @Test
    @DisplayName("P17: a third party that was told is heard, or its days go by, before anything is concluded")
    void thirdParty() {
        story.inspected(TODAY).acts(story.examiner(), "interested-parties", PARTY);
        assertThat(code(concludes())).isEqualTo("EXAMINATION_CONTRADICTS");
        assertThat(code(answers(Map.of()))).isEqualTo("PARTY_TERM_RUNNING");
        MovableClock.setTo(LocalDate.of(2026, 9, 18));
        assertThat(answers(Map.of()).statusCode()).isEqualTo(201);
        assertThat(code(answers(Map.of("statement", "迟到的意见")))).isEqualTo("PARTY_NOT_TOLD");
        assertThat(concludes().statusCode()).isEqualTo(201);
        JsonPath inside = story.seenBy(story.examiner()).json();
        assertThat(inside.getString("interestedParties[0].answerBy")).isEqualTo("2026-09-17");
        assertThat(inside.getString("interestedParties[0].statement")).isNotBlank();
        assertThat(story.seenBy(story.trader()).json().getList("interestedParties"))
                .isNull();
    }

    @Test
    @DisplayName("P17: a third party that asks for a hearing has one, and nothing is concluded before it was held")
    void thirdPartyAsks() {
        story.inspected(TODAY).acts(story.examiner(), "interested-parties", PARTY);
        assertThat(answers(Map.of("statement", "要求听证", "asksHearing", true)).statusCode())
                .isEqualTo(201);
        assertThat(code(concludes())).isEqualTo("EXAMINATION_CONTRADICTS");
        story.takesUp(story.seenBy(story.legal())).called();
        MovableClock.setTo(TODAY.plusDays(14));
        story.acts(story.legal(), "hearing-record", Map.of("record", "示例卷1"));
        assertThat(concludes().statusCode()).isEqualTo(201);
        assertThat(story.seenBy(story.examiner()).json().getBoolean("examination.major"))
                .isTrue();
    }

    @Test
    @DisplayName(
            "P17: returned to examination, the applicant is asked once more whether to be heard; the first hearing stays on file")
    void secondHearing() {
        story.inspected(TODAY).heard();
        assertThat(code(story.tries(story.examiner(), "hearing-notice", Map.of())))
                .isEqualTo("HEARING_UNDER_WAY");
        story.examined().acts(story.decider(), "return", Map.of("reason", "补充证据"));
        story.acts(story.examiner(), "hearing-notice", Map.of());
        JsonPath seen = story.seenBy(story.trader()).json();
        assertThat(seen.getString("earlierHearings[0].heldOn")).isEqualTo("2026-09-24");
        assertThat(seen.getString("earlierHearings[0].chair")).isNull();
        assertThat(seen.getString("hearing.heldOn")).isNull();
        assertThat(seen.getList("allowedActions")).contains("REQUEST_HEARING");
    }

    private Response calls(LocalDate on) {
        return story.tries(story.legal(), "hearing-call", Map.of("on", on.toString(), "place", "示例会议室"));
    }

    private Response answers(Map<String, Object> answer) {
        return story.tries(story.examiner(), "interested-parties/1/statement", answer);
    }

    private Response concludes() {
        return story.tries(story.examiner(), "examination", Map.of("proposesGrant", true, "summary", "审查意见"));
    }

    private static String code(Response answer) {
        return answer.jsonPath().getString("code");
    }
}
