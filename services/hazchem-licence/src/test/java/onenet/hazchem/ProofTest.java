package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import onenet.hazchem.proof.PlayedPlatform;
import onenet.proving.AskAgain;
import onenet.proving.MaterialProof.Lapse.Effect;
import onenet.proving.ProofState;
import onenet.proving.RecordLapse;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the state already holds is looked for by the state, and never asked of the applicant. */
@QuarkusTest
class ProofTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final String LICENCE_PROOF = "P-BUSINESS-LICENCE";
    private static final String USED = "DEMO-" + LICENCE_PROOF;

    @Inject
    AskAgain askAgain;

    @Inject
    RecordLapse recordLapse;

    @Inject
    EntityManager database;

    private final PlayedPlatform platform = PlayedPlatform.get();

    @BeforeEach
    void everythingIsThere() {
        platform.hasEverything();
        MovableClock.setTo(DAY);
    }

    @AfterEach
    void nothingIsThereAgain() {
        platform.hasNothing();
    }

    @Test
    @DisplayName("an application without a paper for any proof is received, and the platform asks for each by itself")
    void zeroUploads() {
        Story story = Story.inHaifeng().submitsNew();
        assertThat(proof(story, "business-licence").get("standing")).isNull();
        PlayedPlatform.asksNow();
        assertThat(state(story, "business-licence")).isEqualTo("OBTAINED");
        assertThat(state(story, "plan-filing-form")).isEqualTo("OBTAINED");
        assertThat(platform.askedAbout(story.number())).hasSize(1);
        assertThat(platform.askedAbout(story.number()).get(0).particulars()).containsEntry("premises", "海丰县示例路1号");
    }

    @Test
    @DisplayName(
            "while the state can obtain a proof, no notice may ask the applicant for it, and the attempt is on record")
    void unlawfulDemand() {
        Story story = Story.inHaifeng().submitsNew();
        PlayedPlatform.asksNow();
        Response refused = story.tries(story.intake(), "correction-notices", asksFor("business-licence", "A9-5"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("PROOF_OBTAINABLE");
        assertThat(recorded(story)).hasSize(1);
    }

    @Test
    @DisplayName(
            "looking at such a notice is refused like sending it, but nobody was asked yet: no attempt is on record")
    void previewOfAnUnlawfulDemand() {
        Story story = Story.inHaifeng().submitsNew();
        PlayedPlatform.asksNow();
        Response refused =
                story.tries(story.intake(), "correction-notices/preview", asksFor("business-licence", "A9-5"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("PROOF_OBTAINABLE");
        assertThat(recorded(story)).isEmpty();
        story.tries(story.intake(), "correction-notices", asksFor("business-licence", "A9-5"));
        assertThat(recorded(story)).hasSize(1);
    }

    private static List<String> recorded(Story story) {
        return Database.asOwner()
                .column(
                        "SELECT action FROM audit_record WHERE case_number = ? AND action = 'DEMAND_REFUSED'",
                        story.number());
    }

    @Test
    @DisplayName("an act and an answer of the same instant do not meet: nobody is told that somebody changed the case")
    void answerDuringAnAct() {
        Story story = Story.inHaifeng().submitsNew();
        PlayedPlatform.asksNow();
        QuarkusTransaction.begin();
        database.createNativeQuery("UPDATE proof_file SET version = version + 1 WHERE case_number = ?1")
                .setParameter(1, story.number())
                .executeUpdate();
        var accepted = CompletableFuture.supplyAsync(() -> story.tries(story.intake(), "acceptance", Map.of()));
        Awaitility.await().until(ProofTest::somebodyWaits);
        QuarkusTransaction.commit();
        assertThat(accepted.join().statusCode()).isEqualTo(201);
    }

    private static boolean somebodyWaits() {
        return !Database.asOwner()
                .column("SELECT pid::text FROM pg_locks WHERE NOT granted")
                .isEmpty();
    }

    @Test
    @DisplayName("once every route has failed the applicant may be asked, and what he hands in ends the search")
    void lawfulDemand() {
        platform.answers(LICENCE_PROOF, ProofState.SUBMIT, "NOT_FOUND", null);
        Story story = Story.inHaifeng().submitsNew();
        PlayedPlatform.asksNow();
        story.acts(story.intake(), "correction-notices", asksFor("business-licence", "A9-5"));
        Filed supplied = story.trader().supplements(story.filed(), "business-licence");
        assertThat(supplied.json().getBoolean("proofs.find { it.material == 'business-licence' }.handedIn"))
                .isTrue();
        assertThat(supplied.json().getString("proofs.find { it.material == 'business-licence' }.standing.outcome"))
                .as("what was found stays beside the paper")
                .isEqualTo("NOT_FOUND");
        int asked = platform.askedAbout(story.number()).size();
        story.takesUp(supplied).accepted();
        PlayedPlatform.asksNow();
        assertThat(platform.askedAbout(story.number()).stream().skip(asked))
                .as("nobody else is asked for it any more")
                .noneMatch(question -> question.proofs().contains(LICENCE_PROOF));
    }

    @Test
    @DisplayName(
            "A2: a register that says something else is judged before acceptance: both values are shown, and the applicant may be asked to correct")
    void conflict() {
        platform.finds("P-PREMISES-TITLE", "premises", "海丰县示例路1号", "海丰县示例路2号");
        Story story = Story.inHaifeng().submitsNew();
        PlayedPlatform.asksNow();
        Filed seen = story.seenBy(story.intake());
        assertThat(stands(seen, "premises-title")).isEqualTo("CONFLICTING");
        assertThat(seen.json().getList("allowedActions"))
                .doesNotContain("ACCEPT")
                .contains("REQUEST_CORRECTION");
        assertThat(
                        seen.json()
                                .getString(
                                        "proofs.find { it.material == 'premises-title' }.standing.found[0].differences[0].registered"))
                .isEqualTo("海丰县示例路2号");
        story.tries(story.intake(), "acceptance", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("MATERIALS_CONFLICTING"))
                .body("detail", containsString("premises-title"));
        story.acts(story.intake(), "correction-notices", asksFor("premises-title", "A9-4"));
        story.takesUp(story.trader().supplements(story.filed(), "premises-title"))
                .accepted();
    }

    @Test
    @DisplayName(
            "A1: what nobody has is not accepted as complete; the list says so, the desk offers no acceptance, and silence still accepts")
    void incomplete() {
        platform.answers(LICENCE_PROOF, ProofState.SUBMIT, "NOT_FOUND", null);
        Story story = Story.inHaifeng();
        Map<String, Object> application = story.application();
        application.put("materials", List.of());
        story.submits(Forms.submission("NEW", null, application));
        PlayedPlatform.asksNow();
        Filed seen = story.seenBy(story.intake());
        assertThat(stands(seen, "application-form")).isEqualTo("FORM");
        assertThat(stands(seen, "premises-title")).isEqualTo("FETCHED");
        assertThat(stands(seen, "safety-rules-list")).isEqualTo("MISSING");
        assertThat(stands(seen, "business-licence")).isEqualTo("MISSING");
        assertThat(stands(story.seenBy(story.trader()), "business-licence"))
                .as("the applicant reads the same list")
                .isEqualTo("MISSING");
        assertThat(seen.json().getList("allowedActions")).doesNotContain("ACCEPT");
        story.tries(story.intake(), "acceptance", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("MATERIALS_INCOMPLETE"))
                .body("detail", containsString("safety-rules-list"));
        MovableClock.setTo(DAY.plusDays(14));
        story.accepted();
        String paper = story.trader()
                .request()
                .get("/v1/cases/" + story.number() + "/documents/acceptance-receipt")
                .asString();
        assertThat(paper).contains("视为受理").doesNotContain("材料齐全").contains("未提交");
    }

    private static String stands(Filed seen, String material) {
        return seen.json().getString("checklist.find { it.material == '" + material + "' }.state");
    }

    @Test
    @DisplayName(
            "nobody answers: that is not a missing paper; the case goes on and is asked again until there is an answer")
    void platformDown() {
        platform.isDown(true);
        Story story = Story.inHaifeng().submitsNew();
        PlayedPlatform.asksNow();
        assertThat(state(story, "business-licence")).isEqualTo("ASKING");
        story.accepted();
        platform.isDown(false);
        MovableClock.setTo(DAY.atTime(17, 0));
        PlayedPlatform.asksNow();
        assertThat(state(story, "business-licence")).isEqualTo("OBTAINED");
    }

    @Test
    @DisplayName("Trap 15: valid at acceptance, expired at the decision: the grant is refused and both looks are shown")
    void expiresBetween() {
        platform.answers(LICENCE_PROOF, ProofState.OBTAINED, "FOUND_VALID", DAY.plusDays(1));
        Story story = Story.inHaifeng().submitsNew().accepted();
        PlayedPlatform.asksNow();
        story.inspected().examined();
        MovableClock.setTo(DAY.plusDays(3));
        platform.answers(LICENCE_PROOF, ProofState.SUBMIT, "FOUND_INVALID", null);
        Response refused = story.tries(story.decider(), "decision", Map.of("outcome", "GRANTED"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("PROOF_NO_LONGER_VALID");
        List<Map<String, Object>> looks = looks(story, "business-licence");
        assertThat(looks).extracting(look -> look.get("moment")).contains("ACCEPTANCE", "DECISION");
        assertThat(looks.get(looks.size() - 1)).extracting("standing.outcome").isEqualTo("FOUND_INVALID");
    }

    @Test
    @DisplayName(
            "a source that is down on the day of the decision is not held against the applicant while an earlier look covers the day")
    void downAtDecision() {
        platform.answers(LICENCE_PROOF, ProofState.OBTAINED, "FOUND_VALID", DAY.plusDays(30));
        Story story = Story.inHaifeng().submitsNew().accepted().inspected();
        PlayedPlatform.asksNow();
        platform.answers(LICENCE_PROOF, ProofState.ASKING, "SOURCE_ERROR", null);
        story.examined().granted();
        assertThat(story.filed().json().getString("status")).isEqualTo("GRANTED");
    }

    @Test
    @DisplayName(
            "found once and differing at the decision: what held before excuses nothing, the grant waits for an officer")
    void differsAtDecision() {
        Story story = Story.inHaifeng().submitsNew();
        PlayedPlatform.asksNow();
        platform.answers(LICENCE_PROOF, ProofState.ASKING, "MISMATCH", null);
        story.accepted().inspected().examined();
        assertThat(code(granting(story))).isEqualTo("PROOFS_PENDING");
        platform.answers(LICENCE_PROOF, ProofState.ASKING, "SOURCE_ERROR", null);
        askAgain.handle(story.number());
        assertThat(code(granting(story))).isEqualTo("PROOFS_PENDING");
    }

    @Test
    @DisplayName("found once and gone at the decision: a proof that nobody has and nobody handed in grants nothing")
    void goneAtDecision() {
        Story story = Story.inHaifeng().submitsNew().accepted();
        PlayedPlatform.asksNow();
        platform.answers(LICENCE_PROOF, ProofState.SUBMIT, "NOT_FOUND", null);
        story.inspected().examined();
        assertThat(code(granting(story))).isEqualTo("PROOF_MISSING");
    }

    private static Response granting(Story story) {
        PlayedPlatform.asksNow();
        return story.tries(story.decider(), "decision", Map.of("outcome", "GRANTED"));
    }

    private static String code(Response answer) {
        return answer.jsonPath().getString("code");
    }

    @Test
    @DisplayName("without any answer yet nothing is granted; the answer, when it comes, opens the way by itself")
    void neverAnswered() {
        platform.isDown(true);
        Story story = Story.inHaifeng().submitsNew().accepted().inspected().examined();
        Response pending = story.tries(story.decider(), "decision", Map.of("outcome", "GRANTED"));
        assertThat(pending.jsonPath().getString("code")).isEqualTo("PROOFS_PENDING");
        platform.isDown(false);
        MovableClock.setTo(DAY.atTime(17, 0));
        story.granted();
        assertThat(story.filed().json().getString("status")).isEqualTo("GRANTED");
    }

    @Test
    @DisplayName(
            "a proof revoked while the case runs holds the grant up, once for the same news, until it is reinstated")
    void lapsesAndComesBack() {
        Story story = Story.inHaifeng().submitsNew().accepted().inspected().examined();
        PlayedPlatform.asksNow();
        recordLapse.handle(story.number(), LICENCE_PROOF, "SUSPENDED", Effect.BLOCK, USED);
        recordLapse.handle(story.number(), LICENCE_PROOF, "SUSPENDED", Effect.BLOCK, USED);
        assertThat(lapseEvents(story)).hasSize(1);
        Response refused = story.tries(story.decider(), "decision", Map.of("outcome", "GRANTED"));
        assertThat(refused.jsonPath().getString("code")).isEqualTo("PROOF_NO_LONGER_VALID");
        recordLapse.handle(story.number(), LICENCE_PROOF, "REINSTATED", Effect.REOPEN, USED);
        story.granted();
        assertThat(story.filed().json().getString("status")).isEqualTo("GRANTED");
    }

    @Test
    @DisplayName(
            "Trap 16: suspended after the licence was given: supervision is told, the licence is not changed by itself")
    void lapsesAfterwards() {
        Story licence = Story.inHaifeng().inForceSince(DAY);
        recordLapse.handle(licence.number(), LICENCE_PROOF, "SUSPENDED", Effect.WARN, "DEMO-1");
        assertThat(lapseEvents(licence)).hasSize(1);
        assertThat(LicenceStories.status(licence)).isEqualTo("IN_FORCE");
    }

    @Test
    @DisplayName("news about a draft, or about another service's case, is not ours")
    void notOurs() {
        askAgain.handle(UUID.randomUUID().toString());
        recordLapse.handle("YA-441521-2026-000001-X", LICENCE_PROOF, "REVOKED", Effect.BLOCK, "DEMO-1");
        assertThat(Database.asOwner().column("SELECT 1 FROM case_event WHERE subject = ?", "YA-441521-2026-000001-X"))
                .isEmpty();
    }

    @Test
    @DisplayName("a simplified renewal without storage needs no upload at all")
    void renewalWithoutUploads() {
        Story licence = Story.inHaifeng().inForceSince(DAY);
        Map<String, Object> application = Forms.with(
                licence.application(),
                "renewal",
                Forms.map(
                        "keptTheLaw", true,
                        "conditionsKept", true,
                        "fatalAccident", false,
                        "widelyFeltAccident", false,
                        "levelTwoStandardisation", false));
        List<Map<String, Object>> supplies =
                supplies(licence, Forms.submission("RENEWAL", licence.licenceId(), application));
        assertThat(supplies).extracting(each -> each.get("way")).doesNotContain("UPLOAD");
    }

    @Test
    @DisplayName("a draft shows per material: the form is it, we have it, you may commit, please give, because")
    void supplies() {
        platform.answers("P-TRAINING", ProofState.MAY_COMMIT, null, null);
        Story story = Story.inHaifeng();
        List<Map<String, Object>> supplies = supplies(story, Forms.submission("NEW", null, story.application()));
        assertThat(way(supplies, "application-form")).isEqualTo("FORM");
        assertThat(way(supplies, "safety-rules-list")).isEqualTo("UPLOAD");
        assertThat(way(supplies, "business-licence")).isEqualTo("PROOF");
        assertThat(supplies)
                .filteredOn("material", "training-proof")
                .singleElement()
                .extracting("proof.state")
                .isEqualTo("MAY_COMMIT");
    }

    @Test
    @DisplayName("a case handed in from a draft says which, so that what was committed to there counts")
    void fromADraft() {
        Story story = Story.inHaifeng();
        String draft = saveDraft(story);
        Map<String, Object> submission = Forms.submission("NEW", null, story.application());
        submission.put("draftId", draft);
        story.submits(submission);
        PlayedPlatform.asksNow();
        assertThat(platform.askedAbout(story.number())).isNotEmpty().allSatisfy(question -> assertThat(question.draft())
                .isEqualTo(draft));
    }

    @Test
    @DisplayName(
            "A3: a paper that comes with the application does not hide what a register said of its draft, also when nobody could say it at first")
    void besideThePaper() {
        platform.finds("P-PREMISES-TITLE", "premises", "海丰县示例路1号", "海丰县示例路2号");
        Story story = Story.inHaifeng();
        Map<String, Object> application = story.application();
        application.put(
                "materials",
                List.of(Map.of(
                        "material", "premises-title", "file", story.trader().uploads("title"))));
        Map<String, Object> submission = Forms.submission("NEW", null, application);
        submission.put("draftId", saveDraft(story));
        platform.isDown(true);
        story.submits(submission);
        PlayedPlatform.asksNow();
        assertThat(stands(story.seenBy(story.intake()), "premises-title")).isEqualTo("HANDED_IN");
        platform.isDown(false);
        MovableClock.setTo(MovableClock.today().plusDays(1));
        PlayedPlatform.asksNow();
        Filed seen = story.seenBy(story.intake());
        assertThat(stands(seen, "premises-title")).isEqualTo("HANDED_IN");
        assertThat(
                        seen.json()
                                .getString(
                                        "proofs.find { it.material == 'premises-title' }.standing.found[0].differences[0].registered"))
                .isEqualTo("海丰县示例路2号");
        assertThat(platform.askedAbout(story.number()))
                .as("nobody is asked for what is there")
                .noneMatch(question -> question.proofs().contains("P-PREMISES-TITLE"));
    }

    @Test
    @DisplayName("a stranger's draft has no supplies to show")
    void strangersDraft() {
        Story mine = Story.inHaifeng();
        String draft = saveDraft(mine);
        Response answer = Story.inHaifeng()
                .trader()
                .request()
                .body(Forms.submission("NEW", null, mine.application()))
                .post("/v1/drafts/" + draft + "/supplies");
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private static List<Map<String, Object>> supplies(Story story, Map<String, Object> submission) {
        return story.trader()
                .request()
                .body(submission)
                .post("/v1/drafts/" + saveDraft(story) + "/supplies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }

    private static String saveDraft(Story story) {
        String draft = UUID.randomUUID().toString();
        story.trader()
                .request()
                .body(Map.of("kind", "NEW", "form", Map.of()))
                .put("/v1/drafts/" + draft)
                .then()
                .statusCode(200);
        return draft;
    }

    private static Object way(List<Map<String, Object>> supplies, String material) {
        return supplies.stream()
                .filter(each -> each.get("material").equals(material))
                .map(each -> each.get("way"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> asksFor(String material, String clause) {
        return Map.of(
                "defects",
                List.of(Map.of("material", material, "clause", clause, "reason", "缺少该材料")),
                "respondBy",
                DAY.plusDays(14).toString());
    }

    private static List<String> lapseEvents(Story story) {
        return Database.asOwner()
                .column(
                        "SELECT data FROM case_event WHERE subject = ? AND type = 'hazchem.proof-lapsed.v1'",
                        story.number());
    }

    private static Map<String, Object> proof(Story story, String material) {
        List<Map<String, Object>> proofs = story.seenBy(story.trader()).json().getList("proofs");
        return proofs.stream()
                .filter(each -> each.get("material").equals(material))
                .findFirst()
                .orElseThrow();
    }

    private static Object state(Story story, String material) {
        return ((Map<?, ?>) proof(story, material).get("standing")).get("state");
    }

    @SuppressWarnings("unchecked") // as JSON has it
    private static List<Map<String, Object>> looks(Story story, String material) {
        return (List<Map<String, Object>>) proof(story, material).get("checks");
    }
}
