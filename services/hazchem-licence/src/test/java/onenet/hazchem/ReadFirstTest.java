package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import onenet.hazchem.proof.PlayedPlatform;
import onenet.hazchem.proof.PlayedRegisters;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What registers hold comes first, stands beside what was applied for, and papers of before are offered again. */
@QuarkusTest
class ReadFirstTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private final Story story = Story.inHaifeng();
    private final String draft = UUID.randomUUID().toString();
    private final PlayedRegisters registers = PlayedRegisters.get();

    @BeforeEach
    void aDraft() {
        MovableClock.setTo(DAY);
        registers.holdNothing();
        saved(draft);
    }

    @AfterEach
    void nothingPlayed() {
        registers.holdNothing();
        PlayedPlatform.get().hasNothing();
    }

    private void saved(String id) {
        story.trader().request().body(Map.of("kind", "NEW", "form", Map.of())).put("/v1/drafts/" + id);
    }

    private ValidatableResponse reads(Desk desk) {
        return desk.request().post("/v1/drafts/" + draft + "/registered-facts").then();
    }

    @Test
    @DisplayName("registers are read for the draft's own enterprise, once in twelve hours")
    void once() {
        registers.hold("legalRepresentative", "示例甲");
        reads(story.trader()).statusCode(200).body("facts.fact", equalTo(List.of("legalRepresentative")));
        reads(story.trader()).body("facts[0].value", equalTo("示例甲")).body("complete", equalTo(true));
        assertThat(registers.askedFor(draft)).containsExactly(draft + " 00012504500001 " + story.uscc);
        MovableClock.setTo(DAY.atTime(23, 0));
        reads(story.trader()).statusCode(200);
        assertThat(registers.askedFor(draft)).hasSize(2);
    }

    @Test
    @DisplayName("a register that did not answer is asked again; where none answers, what was known stays")
    void silent() {
        registers.areDown(true);
        reads(story.trader()).statusCode(200).body("facts", hasSize(0)).body("complete", equalTo(false));
        registers.areDown(false);
        registers.lackOne(true);
        registers.hold("name", "海丰县示例化工贸易有限公司");
        reads(story.trader()).body("facts", hasSize(1)).body("complete", equalTo(false));
        registers.areDown(true);
        reads(story.trader()).body("facts", hasSize(1)).body("complete", equalTo(false));
        assertThat(registers.askedFor(draft)).hasSize(3);
    }

    @Test
    @DisplayName("nobody reads registers over another enterprise's draft")
    void strangers() {
        reads(Desk.with(Tokens.applicant("stranger", Enterprises.next()))).statusCode(404);
        reads(story.intake()).statusCode(403);
        assertThat(registers.askedFor(draft)).isEmpty();
    }

    @Test
    @DisplayName(
            "beside the application stands what the register said, with the reason where the applicant says otherwise; the sender's word for the register counts nothing")
    void beside() {
        registers.hold("legalRepresentative", "示例丁");
        registers.hold("name", "海丰县示例化工贸易有限公司 ");
        registers.hold("businessScope", "化工产品批发");
        reads(story.trader()).statusCode(200);
        Map<String, Object> application = story.application();
        application.put(
                "registered",
                List.of(
                        Map.of("fact", "legalRepresentative", "value", "示例甲", "reason", "登记变更办理中"),
                        Map.of("fact", "name", "reason", "没有不同")));
        JsonPath received = handedIn(application);
        assertThat(received.getList("application.registered.fact"))
                .containsExactly("legalRepresentative", "name", "businessScope");
        assertThat(received.getString("application.registered[0].value")).isEqualTo("示例丁");
        assertThat(received.getBoolean("application.registered[0].otherwise")).isTrue();
        assertThat(received.getString("application.registered[0].reason")).isEqualTo("登记变更办理中");
        assertThat(received.getBoolean("application.registered[1].otherwise")).isFalse();
        assertThat(received.getString("application.registered[1].reason")).isNull();
        assertThat(received.getBoolean("application.registered[2].otherwise")).isFalse();
    }

    @Test
    @DisplayName("amended to what the register says, the application differs no more")
    void amended() {
        registers.hold("legalRepresentative", "示例丁");
        reads(story.trader()).statusCode(200);
        JsonPath received = handedIn(story.application());
        assertThat(received.getBoolean("application.registered[0].otherwise")).isTrue();
        Filed filed = story.trader().reads(new Filed(received.getString("caseNumber"), null, received));
        Map<String, Object> mended = Forms.with(story.application(), "enterprise.legalRepresentative", "示例丁");
        mended.put("registered", received.getList("application.registered"));
        story.trader()
                .request()
                .header("If-Match", filed.tag())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(mended)
                .put("/v1/cases/" + filed.number() + "/application")
                .then()
                .statusCode(200)
                .body("application.registered[0].value", equalTo("示例丁"))
                .body("application.registered[0].otherwise", equalTo(false));
    }

    @Test
    @DisplayName("a form nobody read registers for says nothing of them")
    void unread() {
        assertThat(handedIn(story.application()).getList("application.registered"))
                .isNull();
    }

    @Test
    @DisplayName(
            "a paper handed in before is offered again while it is good, to its own enterprise, and never one that is made for each application")
    void papersAgain() {
        supplies().body("find { it.material == 'safety-rules-list' }.earlier", nullValue());
        Filed before = story.submitsNew().filed();
        supplies()
                .body("find { it.material == 'safety-rules-list' }.earlier.caseNumber", equalTo(before.number()))
                .body("find { it.material == 'safety-rules-list' }.earlier.uploadedOn", equalTo("2026-09-10"))
                .body("find { it.material == 'safety-rules-list' }.earlier.goodUntil", equalTo("2027-09-10"))
                .body("find { it.material == 'paper-trade-undertaking' }.earlier", nullValue());
        MovableClock.setTo(LocalDateTime.of(2027, 9, 11, 9, 0));
        saved(draft);
        supplies().body("find { it.material == 'safety-rules-list' }.earlier", nullValue());
    }

    @Test
    @DisplayName("what an office found missing or wanting in a case is not offered again")
    void notWhatWasFoundWanting() {
        Filed before = story.submitsNew().filed();
        story.intake().requestsCorrection(before, "safety-rules-list", "A9-2", LocalDate.of(2026, 9, 30));
        supplies().body("find { it.material == 'safety-rules-list' }.earlier", nullValue());
    }

    private ValidatableResponse supplies() {
        return story.trader()
                .request()
                .body(Forms.submission("NEW", null, story.application()))
                .post("/v1/drafts/" + draft + "/supplies")
                .then()
                .statusCode(200);
    }

    private JsonPath handedIn(Map<String, Object> application) {
        Map<String, Object> submission = Forms.submission("NEW", null, application);
        submission.put("draftId", draft);
        return story.trader()
                .post("/v1/cases", submission)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
