package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.proof.PlayedPlatform;
import onenet.proving.ProofState;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A9: what an office could name is told before the application is handed in, each with its clause; nothing of it is kept. */
@QuarkusTest
class PreReviewTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    private final Story story = Story.inHaifeng();
    private final String draft = UUID.randomUUID().toString();
    private final List<Map<String, String>> materials = new ArrayList<>();

    @Inject
    PlayedPlatform platform;

    @BeforeEach
    void begun() {
        MovableClock.setTo(DAY);
        platform.hasEverything();
        story.trader()
                .request()
                .body(Map.of("kind", "NEW", "form", story.application()))
                .put("/v1/drafts/" + draft)
                .then()
                .statusCode(200);
    }

    @AfterEach
    void forgets() {
        platform.hasNothing();
    }

    @Test
    @DisplayName("what is found missing is what acceptance would be refused for, each with its clause and article")
    void missing() {
        platform.answers("P-BUSINESS-LICENCE", ProofState.SUBMIT, "NOT_FOUND", null);
        JsonPath found = reviewed();
        assertThat(found.getList("findings.kind")).containsOnly("MISSING");
        assertThat(found.getList("findings.clause")).containsExactly("A9-2", "A9-5", "LOCAL-1");
        assertThat(found.getString("findings[0].basis")).contains("第九条");
        assertThat(found.getList("findings.certain")).containsOnly(true);
        Map<String, Object> application = story.application();
        application.put("materials", List.of());
        story.submits(Forms.submission("NEW", null, application));
        PlayedPlatform.asksNow();
        String named = story.tries(story.intake(), "acceptance", Map.of()).path("detail");
        assertThat(found.<String>getList("findings.material")).allMatch(named::contains);
    }

    @Test
    @DisplayName("with every paper in its place nothing is found, and nothing is handed in")
    void nothing() {
        handsIn("safety-rules-list", Uploads.written("Rules and procedures"));
        handsIn("paper-trade-undertaking", Uploads.picture("png"));
        String before = numbersGiven();
        JsonPath found = reviewed();
        assertThat(found.getList("findings")).isEmpty();
        assertThat(found.getMap("refusal")).isNull();
        assertThat(story.trader().request().get("/v1/cases").jsonPath().getList("items"))
                .isEmpty();
        assertThat(numbersGiven()).as("no number is used up").isEqualTo(before);
    }

    @Test
    @DisplayName("what a register says otherwise is found before anybody is asked to correct it")
    void conflict() {
        handsIn("safety-rules-list", Uploads.written("Rules and procedures"));
        handsIn("paper-trade-undertaking", Uploads.picture("png"));
        platform.finds("P-BUSINESS-LICENCE", "name", "海丰县示例化工贸易有限公司", "海丰县示例化工有限公司");
        assertThat(reviewed().getList("findings.kind")).containsExactly("CONFLICTING");
    }

    @Test
    @DisplayName(
            "what can be seen on a file is seen: an empty page, another enterprise's paper, another paper, one that has ended")
    void papers() {
        String others = Enterprises.next();
        handsIn("safety-rules-list", Uploads.paper("nothing"));
        handsIn("paper-trade-undertaking", Uploads.written("Undertaking of " + others));
        handsIn("premises-title", Uploads.written("Safety assessment report", "of a store"));
        handsIn("plan-filing-form", Uploads.written("Registration", "valid until 2026-09-09"));
        handsIn("training-proof", Uploads.written("Proof of training"));
        JsonPath found = reviewed();
        assertThat(kindOf(found, "safety-rules-list")).isEqualTo("BLANK");
        assertThat(found.getList("findings.findAll { it.material == 'paper-trade-undertaking' }.kind"))
                .containsExactly("UNSIGNED", "OTHER_ENTERPRISE");
        assertThat(found.getString("findings.find { it.kind == 'OTHER_ENTERPRISE' }.detail"))
                .isEqualTo(others);
        assertThat(kindOf(found, "premises-title")).isEqualTo("OTHER_PAPER");
        assertThat(found.getString("findings.find { it.kind == 'OTHER_PAPER' }.other.zh"))
                .isEqualTo("安全评价报告");
        assertThat(kindOf(found, "plan-filing-form")).isEqualTo("ENDED");
        assertThat(kindOf(found, "training-proof")).isEqualTo("UNSIGNED");
        assertThat(found.getList("findings.certain")).containsOnly(false);
    }

    @Test
    @DisplayName("one file for two materials is said at both")
    void twice() {
        byte[] one = Uploads.picture("jpeg");
        handsIn("safety-rules-list", one);
        handsIn("paper-trade-undertaking", one);
        assertThat(reviewed().getList("findings.kind")).containsExactly("TWICE", "TWICE");
    }

    @Test
    @DisplayName("what handing in would be refused with is told in its words, and nothing was handed in")
    void refused() {
        story.submitsNew();
        JsonPath found = reviewed();
        assertThat(found.getString("refusal.code")).isEqualTo("LIKE_CASE_OPEN");
        assertThat(found.getString("refusal.title")).isNotBlank();
        assertThat(found.getString("refusal.detail")).contains(story.number());
        assertThat(story.trader().request().get("/v1/cases").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "what the office will look at follows the facts: no rule of highly toxic goods, nor of a store, for paper trade")
    void grounds() {
        JsonPath found = reviewed();
        assertThat(found.getList("grounds.clause"))
                .contains("A6-3", "B34-4", "L54", "N-OTHER-AUTHORITY", "R-FALSE-MATERIALS")
                .doesNotContain("A7", "A8-2", "A9-2");
        assertThat(found.getList("grounds.kind")).containsOnly("CONDITION", "NON_ACCEPTANCE", "REFUSAL");
        assertThat(found.getList("grounds.basis")).doesNotContainNull();
    }

    @Test
    @DisplayName("a stranger is told nothing of the draft, nor of files that are not his")
    void strangers() {
        String uscc = Enterprises.next();
        Desk stranger = Desk.with(Tokens.applicant("stranger", uscc));
        review(stranger, Forms.application(uscc)).then().statusCode(404);
        String file = stranger.uploads("fremd.pdf", Uploads.paper("blank"));
        materials.add(Map.of("material", "safety-rules-list", "file", file));
        JsonPath found = reviewed();
        assertThat(found.getList("findings.kind")).doesNotContain("BLANK");
        assertThat(found.getString("refusal.code")).isEqualTo("MATERIAL_MISSING");
    }

    private static String numbersGiven() {
        return Database.asOwner()
                .column(
                        "SELECT string_agg(sequencename || '=' || coalesce(last_value, 0), ',' ORDER BY sequencename) FROM pg_sequences"
                                + " WHERE sequencename LIKE 'case_serial_%'")
                .get(0);
    }

    private void handsIn(String material, byte[] content) {
        materials.add(Map.of("material", material, "file", story.trader().uploads(material + ".pdf", content)));
    }

    private JsonPath reviewed() {
        return review(story.trader(), story.application())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Response review(Desk desk, Map<String, Object> application) {
        application.put("materials", materials);
        return desk.request()
                .body(Forms.submission("NEW", null, application))
                .post("/v1/drafts/" + draft + "/pre-review");
    }

    private static String kindOf(JsonPath found, String material) {
        return found.getString("findings.find { it.material == '" + material + "' }.kind");
    }
}
