package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.deadline.DeadlineSweep;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of receipt and acceptance, on the running service. */
@QuarkusTest
class IntakeTrapTest extends OnTheStack {

    @Inject
    DeadlineSweep sweeper;

    @Test
    @DisplayName(
            "Trap 1: silent for five working days, the case is accepted from the day of receipt and its clock has run since")
    void silentFifthDay() {
        MovableClock.setTo(LocalDate.of(2026, 2, 12));
        Story story = Story.inHaifeng().submitsNew();
        MovableClock.setTo(LocalDate.of(2026, 2, 26));
        sweeper.sweep();
        assertThat(story.seenBy(story.intake()).json().getString("status")).isEqualTo("SUBMITTED");
        MovableClock.setTo(LocalDate.of(2026, 2, 27));
        sweeper.sweep();
        Filed accepted = story.seenBy(story.trader());
        assertThat(accepted.publicStatus()).isEqualTo("IN_PROGRESS");
        assertThat(accepted.json().getString("acceptedOn")).isEqualTo("2026-02-12");
        Map<String, Object> clock = clock(story, "DECISION_STATUTORY");
        assertThat(clock.get("start")).isEqualTo("2026-02-12");
    }

    @Test
    @DisplayName(
            "Trap 1: before the sweep comes by, a late correction notice is refused and a late acceptance is back-dated")
    void lateWord() {
        MovableClock.setTo(LocalDate.of(2026, 2, 12));
        Story story = Story.inHaifeng().submitsNew();
        MovableClock.setTo(LocalDate.of(2026, 2, 27));
        Response late = story.tries(
                story.intake(), "correction-notices", notice(LocalDate.of(2026, 3, 20), "safety-rules-list"));
        assertThat(code(late)).isEqualTo("INTAKE_TERM_OVER");
        assertThat(story.accepted().filed().json().getString("acceptedOn")).isEqualTo("2026-02-12");
    }

    @Test
    @DisplayName(
            "Trap 2: a second correction notice is not possible, and what the first one listed is all the case needs to be accepted")
    void secondNotice() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story story = Story.inHaifeng().submitsNew();
        story.acts(story.intake(), "correction-notices", notice(LocalDate.of(2026, 9, 30), "safety-rules-list"));
        assertThat(Database.asOwner()
                        .column(
                                "SELECT data -> 'asked' FROM case_event WHERE subject = ? AND type = 'hazchem.correction-requested.v1'",
                                story.number()))
                .containsExactly("[{\"clause\": \"A9-2\", \"material\": \"safety-rules-list\"}]");
        Response second =
                story.tries(story.intake(), "correction-notices", notice(LocalDate.of(2026, 9, 30), "training-proof"));
        assertThat(second.statusCode()).isEqualTo(409);
        supplies(story, "safety-rules-list");
        assertThat(code(story.tries(
                        story.intake(), "correction-notices", notice(LocalDate.of(2026, 9, 30), "training-proof"))))
                .isEqualTo("TRANSITION_NOT_ALLOWED");
        assertThat(story.accepted().filed().publicStatus()).isEqualTo("IN_PROGRESS");
    }

    @Test
    @DisplayName(
            "Trap 3: two of three listed papers leave the case where it is; with the third it is accepted as of that day")
    void partialSupplement() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story story = Story.inHaifeng().submitsNew();
        story.acts(
                story.intake(),
                "correction-notices",
                notice(LocalDate.of(2026, 9, 30), "safety-rules-list", "training-proof", "premises-title"));
        MovableClock.setTo(LocalDate.of(2026, 9, 15));
        supplies(story, "safety-rules-list", "training-proof");
        assertThat(story.filed().publicStatus()).isEqualTo("CORRECTION_NEEDED");
        assertThat(story.filed().json().getList("outstandingMaterials")).isEqualTo(List.of("premises-title"));
        assertThat(story.filed().json().getString("acceptedOn")).isNull();
        MovableClock.setTo(LocalDate.of(2026, 9, 18));
        supplies(story, "premises-title");
        MovableClock.setTo(LocalDate.of(2026, 9, 21));
        assertThat(story.accepted().filed().json().getString("acceptedOn")).isEqualTo("2026-09-18");
    }

    @Test
    @DisplayName(
            "Trap 5: a due date in a year without a calendar is provisional and marked so; nobody is late for it, only for what was promised before")
    void calendarMissing() {
        MovableClock.setTo(LocalDate.of(2026, 12, 1));
        Story story = Story.inHaifeng().submitsNew().accepted();
        Map<String, Object> clock = clock(story, "DECISION_STATUTORY");
        assertThat(clock.get("status")).isEqualTo("CALENDAR_MISSING");
        assertThat(clock.get("due")).isNull();
        assertThat(clock.get("provisional")).isNotNull();
        MovableClock.setTo(LocalDate.of(2027, 3, 1));
        JsonPath seen = story.seenBy(story.intake()).json();
        assertThat(seen.getBoolean("dueProvisional")).isTrue();
        assertThat(seen.getString("pressing.by")).isEqualTo("PROMISED");
        assertThat(seen.getString("pressing.on")).isEqualTo("2026-12-22");
        assertThat(seen.getString("light")).isEqualTo("OVERDUE");
    }

    @Test
    @DisplayName(
            "Trap 7: a variation's ten working days run from receipt; days lost at intake come out of them, days of correction do not")
    void variationFromReceipt() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2026, 3, 2));
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story variation = LicenceStories.varies(licence, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙");
        MovableClock.setTo(LocalDate.of(2026, 7, 6));
        assertThat(variation.accepted().filed().json().getString("dueOn")).isEqualTo("2026-07-15");

        Story other = Story.inHaifeng().inForceSince(LocalDate.of(2026, 3, 2));
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story corrected = LicenceStories.varies(other, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙");
        corrected.acts(
                corrected.intake(),
                "correction-notices",
                Map.of(
                        "defects",
                        List.of(Map.of("material", "new-principal-certificate", "clause", "A14-3", "reason", "缺")),
                        "respondBy",
                        "2026-07-31"));
        MovableClock.setTo(LocalDate.of(2026, 7, 8));
        supplies(corrected, "new-principal-certificate");
        assertThat(corrected.accepted().filed().json().getString("dueOn")).isEqualTo("2026-07-22");
    }

    @Test
    @DisplayName("Trap 8: both starts are shown, from acceptance and from receipt; the earlier is the date to warn by")
    void twoStarts() {
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story story = Story.inHaifeng().submitsNew();
        MovableClock.setTo(LocalDate.of(2026, 7, 6));
        story.accepted();
        assertThat(clock(story, "DECISION_FROM_RECEIPT").get("due")).isEqualTo("2026-08-12");
        assertThat(clock(story, "DECISION_STATUTORY").get("due")).isEqualTo("2026-08-17");
    }

    @Test
    @DisplayName("Trap 13: accepted and decided on the day of receipt is lawful and uses no day")
    void sameDay() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story story = Story.inHaifeng().submitsNew().decidedOn(LocalDate.of(2026, 9, 10));
        assertThat(clock(story, "DECISION_STATUTORY").get("counted")).isNotEqualTo(-1);
        assertThat(story.filed().publicStatus()).isEqualTo("GRANTED");
    }

    @Test
    @DisplayName(
            "Trap 28: brought to the wrong office, a case shows its clock there, is not accepted, and the right office is named")
    void wrongAuthority() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story story = Story.inHaifeng();
        Map<String, Object> toxic =
                Forms.with(story.application(), "trade.products", Forms.products("75-86-5", "丙酮氰醇"));
        Map<String, Object> submission = Forms.submission("NEW", null, toxic);
        submission.put("addressedTo", "441521");
        story.submits(submission);
        assertThat(story.seenBy(story.intake()).json().getString("dueOn")).isEqualTo("2026-09-17");
        assertThat(code(story.tries(story.intake(), "acceptance", Map.of()))).isEqualTo("NOT_THIS_AUTHORITY");
        story.acts(story.intake(), "non-acceptance", declining("OTHER_AUTHORITY", "N-OTHER-AUTHORITY"));
        assertThat(story.filed().json().getString("nonAcceptance.rightOffice")).isEqualTo("汕尾市应急管理局");
        assertThat(story.filed().publicStatus()).isEqualTo("NOT_ACCEPTED");
    }

    @Test
    @DisplayName(
            "Trap 28: an office that holds the power cannot send a case away to itself, nor invoke a bar that does not stand")
    void untrueGround() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story story = Story.inHaifeng().submitsNew();
        assertThat(code(story.tries(
                        story.intake(), "non-acceptance", declining("OTHER_AUTHORITY", "N-OTHER-AUTHORITY"))))
                .isEqualTo("DECLINE_CONTRADICTS");
        assertThat(code(story.tries(story.intake(), "non-acceptance", declining("BARRED", "N-BARRED-1Y"))))
                .isEqualTo("DECLINE_CONTRADICTS");
    }

    @Test
    @DisplayName(
            "nobody is declined because no licence is needed on an officer's word: the exemption of Art. 3 is named, fits the application, and stands in the paper")
    void noLicenceNeeded() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story story = Story.inHaifeng().submitsNew();
        Map<String, Object> bare = declining("NOT_REQUIRED", "N-NOT-NEEDED");
        bare.remove("exemption");
        assertThat(code(story.tries(story.intake(), "non-acceptance", bare))).isEqualTo("DECLINE_CONTRADICTS");
        Map<String, Object> port = declining("NOT_REQUIRED", "N-NOT-NEEDED");
        port.put("exemption", Map.of("ground", "PORT_OPERATOR_IN_PORT", "licence", "（粤汕）港经证0001号"));
        assertThat(code(story.tries(story.intake(), "non-acceptance", port)))
                .as("a wholesaler stores nothing in the port")
                .isEqualTo("DECLINE_CONTRADICTS");
        assertThat(code(story.tries(story.intake(), "non-acceptance", declining("NOT_REQUIRED", "N-OTHER-AUTHORITY"))))
                .as("the clause says the same as the ground")
                .isEqualTo("CLAUSE_UNKNOWN");
        story.acts(story.intake(), "non-acceptance", declining("NOT_REQUIRED", "N-NOT-NEEDED"));
        assertThat(story.filed().json().getString("nonAcceptance.exemption.ground"))
                .isEqualTo("OWN_GOODS_IN_PLANT");
        String paper = story.trader()
                .request()
                .get("/v1/cases/" + story.number() + "/documents/non-acceptance")
                .asString();
        assertThat(paper).contains("在其厂区范围内销售本企业生产的危险化学品", "WH安许证字");
    }

    @ParameterizedTest(name = "received {0}: {1}")
    @CsvSource({"2024-04-29, 441581, DELEGATED, 441500", "2024-05-06, 441500, OWN, 441500"})
    @DisplayName("Trap 30: a recalled delegation takes no new case")
    void takeBack(LocalDate received, String office, String mode, String inNameOf) {
        MovableClock.setTo(received);
        Filed filed = petrolStation().filed();
        assertThat(filed.json().getString("office")).isEqualTo(office);
        assertThat(filed.json().getString("authorityMode")).isEqualTo(mode);
        assertThat(filed.json().getString("inNameOf")).isEqualTo(inNameOf);
    }

    @Test
    @DisplayName(
            "Trap 30: what was accepted before the recall is finished by the delegate; what was only received is not accepted any more")
    void takeBackByAcceptance() {
        MovableClock.setTo(LocalDate.of(2024, 4, 29));
        Story accepted = petrolStation().accepted();
        Story received = petrolStation();
        MovableClock.setTo(LocalDate.of(2024, 5, 6));
        assertThat(code(received.tries(received.intake(), "acceptance", Map.of())))
                .isEqualTo("NOT_THIS_AUTHORITY");
        received.acts(received.intake(), "non-acceptance", declining("OTHER_AUTHORITY", "N-OTHER-AUTHORITY"));
        assertThat(received.filed().json().getString("nonAcceptance.rightOffice"))
                .isEqualTo("汕尾市应急管理局");
        accepted.inspected(LocalDate.of(2024, 5, 6)).examined().granted();
        assertThat(accepted.filed().publicStatus()).isEqualTo("GRANTED");
        assertThat(accepted.filed().json().getString("inNameOf")).isEqualTo("441500");
    }

    @ParameterizedTest(name = "received {0}: {1}")
    @CsvSource({"2021-09-30, 441500, OWN", "2021-10-01, 441521, OWN"})
    @DisplayName(
            "Trap 29, fact 15: from the day the county has an issuing body its class is its own power; a case received the day before stays with the city")
    void handDown(LocalDate received, String office, String mode) {
        MovableClock.setTo(received);
        Filed filed = Story.inHaifeng().submitsNew().filed();
        assertThat(filed.json().getString("office")).isEqualTo(office);
        assertThat(filed.json().getString("authorityMode")).isEqualTo(mode);
    }

    @Test
    @DisplayName(
            "Trap 48: refused for false papers, the enterprise is barred for a year by its credit code, whatever name it uses")
    void oneYearBar() {
        MovableClock.setTo(LocalDate.of(2024, 3, 1));
        Story story = Story.inHaifeng().submitsNew().accepted();
        story.refusalProposed(false).refused(true);
        MovableClock.setTo(LocalDate.of(2025, 3, 1));
        Map<String, Object> renamed = Forms.with(story.application(), "enterprise.name", "改了名的示例化工贸易有限公司");
        Response barred = story.trader().post("/v1/cases", Forms.submission("NEW", null, renamed));
        assertThat(barred.statusCode()).isEqualTo(409);
        assertThat(code(barred)).isEqualTo("REAPPLICATION_BARRED");
        MovableClock.setTo(LocalDate.of(2025, 3, 2));
        assertThat(story.another()
                        .submits(Forms.submission("NEW", null, renamed))
                        .filed()
                        .publicStatus())
                .isEqualTo("RECEIVED");
    }

    @Test
    @DisplayName("Trap 48: a licence got by fraud bars for three years; the holder may still give a licence up")
    void threeYearBar() {
        Story story = Story.inHaifeng().inForceSince(LocalDate.of(2024, 3, 1));
        Story second = story.another().inForceSince(LocalDate.of(2024, 3, 2));
        LicenceStories.act(story, "rescission", true).then().statusCode(201);
        MovableClock.setTo(LocalDate.of(2026, 11, 2));
        assertThat(code(story.trader().post("/v1/cases", Forms.submission("NEW", null, story.application()))))
                .isEqualTo("REAPPLICATION_BARRED");
        Story cancellation =
                story.another().submits(Forms.submission("CANCELLATION", second.licenceId(), story.application()));
        assertThat(cancellation.filed().publicStatus()).isEqualTo("RECEIVED");
    }

    @Test
    @DisplayName(
            "Trap 55: received on a worked Saturday at 07:30 in Beijing, the count begins that Saturday and not on UTC's Friday")
    void timeZone() {
        MovableClock.setTo(LocalDateTime.of(2026, 5, 9, 7, 30));
        Story story = Story.inHaifeng().submitsNew();
        assertThat(story.filed().json().getString("receivedOn")).isEqualTo("2026-05-09");
        assertThat(story.filed().json().getString("receivedAt")).startsWith("2026-05-08T23:30");
        assertThat(story.filed().json().getString("dueOn")).isEqualTo("2026-05-15");
    }

    @ParameterizedTest(name = "site {0}: {1}")
    @CsvSource({"441502-HHW, 441502-HHW", "441502004, 441502-HHW", "441502, 441502"})
    @DisplayName("e-certificate trap 8: Honghaiwan is routed by its zone, also where only the town is known")
    void honghaiwan(String site, String office) {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story story = Story.inHaifeng();
        story.submits(Forms.submission("NEW", null, Forms.with(story.application(), "place.site", site)));
        assertThat(story.filed().json().getString("office")).isEqualTo(office);
    }

    @ParameterizedTest(name = "town {0}")
    @CsvSource({"441521102", "441521103", "441521104", "441521105"})
    @DisplayName(
            "e-certificate trap 8: the Shenshan towns are refused and Shenzhen is named, though their code says Haifeng")
    void shenshan(String town) {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story story = Story.inHaifeng();
        Response refused = story.trader()
                .post("/v1/cases", Forms.submission("NEW", null, Forms.with(story.application(), "place.site", town)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(code(refused)).isEqualTo("OUTSIDE_THE_CITY");
        assertThat(refused.jsonPath().getString("detail")).contains("深圳市");
    }

    private static Story petrolStation() {
        Story story = Story.at("441581", Enterprises.next());
        Map<String, Object> application = Forms.with(story.application(), "place.site", "441581");
        Forms.with(application, "trade.products", Forms.products("86290-81-5", "汽油"));
        Forms.with(application, "trade.petrolStation", true);
        Forms.with(application, "trade.paperTrade", false);
        return story.submits(Forms.submission("NEW", null, application));
    }

    static Map<String, Object> notice(LocalDate respondBy, String... materials) {
        Map<String, String> clauses =
                Map.of("safety-rules-list", "A9-2", "training-proof", "A9-3", "premises-title", "A9-4");
        return Map.of(
                "defects",
                List.of(materials).stream()
                        .map(material -> Map.of("material", material, "clause", clauses.get(material), "reason", "缺少"))
                        .toList(),
                "respondBy",
                respondBy.toString());
    }

    static Map<String, Object> declining(String kind, String clause) {
        Map<String, Object> ground = Forms.map("kind", kind, "clause", clause, "reason", "依法不予受理");
        if (kind.equals("NOT_REQUIRED")) {
            ground.put("exemption", Map.of("ground", "OWN_GOODS_IN_PLANT", "licence", "（粤）WH安许证字〔2026〕0001号"));
        }
        return ground;
    }

    static void supplies(Story story, String... materials) {
        story.takesUp(story.trader().supplements(story.seenBy(story.trader()), materials));
    }

    static Map<String, Object> clock(Story story, String kind) {
        List<Map<String, Object>> clocks = story.intake()
                .request()
                .get("/v1/cases/" + story.number() + "/clocks")
                .jsonPath()
                .getList("$");
        return clocks.stream()
                .filter(clock -> clock.get("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    static String code(Response refused) {
        return refused.jsonPath().getString("code");
    }
}
