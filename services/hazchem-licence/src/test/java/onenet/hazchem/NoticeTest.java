package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.deadline.DeadlineSweep;
import onenet.hazchem.proof.PlayedPlatform;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The papers, word for word. {@code -Dcontracts.write=true} writes them anew. */
@QuarkusTest
class NoticeTest extends OnTheStack {

    private static final Path GOLDEN = Path.of("src/test/resources/notice");

    @Inject
    DeadlineSweep sweeper;

    @BeforeEach
    void today() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    @DisplayName("the acceptance receipt names the day of acceptance and both limits")
    void acceptance() throws IOException {
        holds(Story.inHaifeng().submitsNew().accepted(), "acceptance-receipt", "acceptance-receipt");
    }

    @Test
    @DisplayName("the correction notice lists everything at once, each with clause and article")
    void correction() throws IOException {
        Story story = Story.inHaifeng().submitsNew();
        story.acts(
                story.intake(),
                "correction-notices",
                IntakeTrapTest.notice(LocalDate.of(2026, 9, 30), "safety-rules-list", "training-proof"));
        holds(story, "correction-notice", "correction-notice");
    }

    @Test
    @DisplayName("Trap 28: the decision of non-acceptance names the right office")
    void nonAcceptance() throws IOException {
        Story story = Story.inHaifeng();
        Map<String, Object> submission = Forms.submission(
                "NEW", null, Forms.with(story.application(), "trade.products", Forms.products("75-86-5", "丙酮氰醇")));
        submission.put("addressedTo", "441521");
        story.submits(submission);
        story.acts(story.intake(), "non-acceptance", IntakeTrapTest.declining("OTHER_AUTHORITY", "N-OTHER-AUTHORITY"));
        holds(story, "non-acceptance", "non-acceptance");
    }

    @Test
    @DisplayName("the grant names the term")
    void grant() throws IOException {
        holds(Story.inHaifeng().submitsNew().decidedOn(LocalDate.of(2026, 9, 10)), "decision", "grant");
    }

    @Test
    @DisplayName("a grant by silence says so")
    void deemed() throws IOException {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 5, 6));
        Story renewal = LicenceStories.renews(licence).accepted();
        MovableClock.setTo(LocalDate.of(2026, 9, 1));
        sweeper.sweep();
        holds(renewal, "decision", "grant-by-silence");
    }

    @Test
    @DisplayName("Trap 53: the refusal holds reasons, clauses and remedy")
    void refusal() throws IOException {
        Story story =
                Story.inHaifeng().submitsNew().accepted().refusalProposed(false).refused(false);
        String paper = holds(story, "decision", "refusal");
        assertThat(paper)
                .contains("不符合规定的安全条件", "R-CONDITIONS", "第十一条")
                .contains("60日", "6个月", "海丰县人民政府", "行政复议", "行政诉讼")
                .contains("within 60 days", "within 6 months");
    }

    @Test
    @DisplayName("what somebody typed is text on the paper, never markup")
    void escaped() {
        Story story = Story.inHaifeng();
        story.submits(Forms.submission(
                "NEW", null, Forms.with(story.application(), "enterprise.name", "<script>alert(1)</script>")));
        story.accepted();
        assertThat(paper(story.trader(), story, "acceptance-receipt"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    @DisplayName("a paper that does not exist yet, an unknown kind and a stranger's paper are not found")
    void notFound() {
        Story story = Story.inHaifeng().submitsNew();
        for (String kind :
                List.of("acceptance-receipt", "correction-notice", "non-acceptance", "decision", "anything")) {
            assertThat(get(story.trader(), story, kind).statusCode()).isEqualTo(404);
        }
        story.accepted();
        assertThat(get(Story.inHaifeng().trader(), story, "acceptance-receipt").statusCode())
                .isEqualTo(404);
        assertThat(get(story.officer("auditor", "auditor"), story, "acceptance-receipt")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("what an officer looks at before the act is the paper the act then makes, and looking does nothing")
    void preview() {
        Story story = Story.inHaifeng().submitsNew();
        PlayedPlatform.asksNow();
        Map<String, ?> notice = IntakeTrapTest.notice(LocalDate.of(2026, 9, 30), "safety-rules-list");
        Filed before = story.seenBy(story.intake());
        String seen = previewed(story, story.intake(), "correction-notices", notice);
        Filed after = story.seenBy(story.intake());
        assertThat(after.tag()).isEqualTo(before.tag());
        assertThat(after.json().getString("status")).isEqualTo("SUBMITTED");
        assertThat(get(story.trader(), story, "correction-notice").statusCode()).isEqualTo(404);
        assertThat(Database.asOwner().column("SELECT action FROM audit_record WHERE case_number = ?", story.number()))
                .containsExactly("SUBMIT");
        story.acts(story.intake(), "correction-notices", notice);
        assertThat(paper(story.intake(), story, "correction-notice")).isEqualTo(seen);
    }

    @Test
    @DisplayName("a refusal to accept looked at names its clause, and nothing is refused")
    void previewOfANonAcceptance() {
        Story story = Story.inHaifeng().submitsNew();
        PlayedPlatform.asksNow();
        previewed(story, story.intake(), "non-acceptance", IntakeTrapTest.declining("NOT_REQUIRED", "N-NOT-NEEDED"));
        assertThat(story.seenBy(story.intake()).json().getString("status")).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("a decision looked at has no number yet and uses none up; it is the decision that is then signed")
    void previewOfADecision() {
        Story story = Story.inHaifeng().submitsNew().accepted().inspected().examined();
        PlayedPlatform.asksNow();
        String serial = serial();
        String seen = previewed(story, story.decider(), "decision", Map.of("outcome", "GRANTED"));
        assertThat(seen).contains("（签发时编号）").contains("准予许可");
        assertThat(serial()).isEqualTo(serial);
        story.granted();
        String number = story.seenBy(story.trader()).json().getString("decision.number");
        assertThat(paper(story.trader(), story, "decision"))
                .isEqualTo(seen.replace("危化许决〔2026〕441521-（签发时编号）号", number));
    }

    @Test
    @DisplayName("what an officer may not do he may not look at either: four eyes, an old version, the wrong moment")
    void previewRefused() {
        Story story = Story.inHaifeng().submitsNew();
        Desk twoParts = story.officer("allround", "intake-officer", "decision-maker");
        story.acts(twoParts, "acceptance", Map.of());
        assertThat(story.tries(story.intake(), "acceptance/preview", Map.of()).statusCode())
                .isEqualTo(409);
        story.inspected().examined();
        PlayedPlatform.asksNow();
        story.tries(twoParts, "decision/preview", Map.of("outcome", "GRANTED"))
                .then()
                .statusCode(403)
                .body("code", org.hamcrest.Matchers.equalTo("FOUR_EYES"));
    }

    private static String previewed(Story story, Desk desk, String act, Map<String, ?> body) {
        return story.tries(desk, act + "/preview", body)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }

    private static String serial() {
        return String.valueOf(Database.asOwner().column("SELECT last_value FROM document_serial WHERE ? = ''", ""));
    }

    private static String holds(Story story, String kind, String golden) throws IOException {
        Filed filed = story.seenBy(story.trader());
        String paper = paper(story.trader(), story, kind);
        String decision = filed.json().getString("decision.number");
        if (decision != null) {
            paper = paper.replace(decision, "{decision number}");
        }
        paper = paper.replace(story.number(), "{case number}").replace(story.uscc, "{credit code}");
        Path file = GOLDEN.resolve(golden + ".html");
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(file, paper);
        }
        assertThat(paper).isEqualTo(Files.readString(file));
        return paper;
    }

    private static String paper(Desk desk, Story story, String kind) {
        return get(desk, story, kind).then().statusCode(200).extract().asString();
    }

    private static io.restassured.response.Response get(Desk desk, Story story, String kind) {
        return desk.request().get("/v1/cases/" + story.number() + "/documents/" + kind);
    }
}
