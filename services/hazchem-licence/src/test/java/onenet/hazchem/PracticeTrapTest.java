package onenet.hazchem;

import static onenet.hazchem.IntakeTrapTest.clock;
import static onenet.hazchem.IntakeTrapTest.code;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The traps of practice (L1–L23), as far as they are about applications; on the running service. */
@QuarkusTest
class PracticeTrapTest extends OnTheStack {

    @Inject
    DeadlineSweep sweeper;

    @Test
    @DisplayName(
            "L2: put right, a case addressed to a county without the power has a receipt of its own at the city, whose five days run from it; it was never accepted on a day the city did not hold it")
    void ownReceipt() {
        MovableClock.setTo(LocalDate.of(2026, 11, 2));
        Story county = wronglyAddressed();
        MovableClock.setTo(LocalDate.of(2026, 11, 20));
        LicenceTrapTest.amends(county, toxic(county)).then().statusCode(200);
        Story city = Story.at("441500", county.uscc).takesUp(county.filed());
        JsonPath moved = city.seenBy(city.intake()).json();
        assertThat(moved.getString("receivedOn")).isEqualTo("2026-11-02");
        assertThat(moved.getString("officeReceivedOn")).isEqualTo("2026-11-20");
        assertThat(moved.getString("dueOn")).isEqualTo("2026-11-27");
        assertThat(moved.getString("earlierReceipts[0].office")).isEqualTo("441521");
        assertThat(moved.getString("earlierReceipts[0].on")).isEqualTo("2026-11-02");
        assertThat(moved.getString("earlierReceipts[0].until")).isEqualTo("2026-11-20");
        MovableClock.setTo(LocalDate.of(2026, 11, 27));
        sweeper.sweep();
        assertThat(city.seenBy(city.intake()).json().getString("status")).isEqualTo("SUBMITTED");
        MovableClock.setTo(LocalDate.of(2026, 11, 28));
        sweeper.sweep();
        assertThat(city.seenBy(city.intake()).json().getString("acceptedOn")).isEqualTo("2026-11-20");
        assertThat(clock(city, "DECISION_FROM_RECEIPT").get("start")).isEqualTo("2026-11-20");
    }

    @Test
    @DisplayName(
            "L2: an office that gets the power only by an amendment counts its five days from there; one that had it keeps its receipt")
    void powerByAmendment() {
        MovableClock.setTo(LocalDate.of(2026, 11, 2));
        Story county = wronglyAddressed();
        MovableClock.setTo(LocalDate.of(2026, 11, 20));
        LicenceTrapTest.amends(county, county.application()).then().statusCode(200);
        JsonPath competent = county.seenBy(county.intake()).json();
        assertThat(competent.getString("authorityMode")).isEqualTo("OWN");
        assertThat(competent.getString("officeReceivedOn")).isEqualTo("2026-11-20");
        MovableClock.setTo(LocalDate.of(2026, 11, 23));
        LicenceTrapTest.amends(county, Forms.with(county.application(), "enterprise.contact", "示例丁"))
                .then()
                .statusCode(200);
        assertThat(county.seenBy(county.intake()).json().getString("officeReceivedOn"))
                .isEqualTo("2026-11-20");
    }

    private static Map<String, Object> toxic(Story story) {
        return Forms.with(story.application(), "trade.products", Forms.products("75-86-5", "丙酮氰醇"));
    }

    private static Story wronglyAddressed() {
        Story county = Story.at("441521", Enterprises.next());
        Map<String, Object> submission = Forms.submission("NEW", null, toxic(county));
        submission.put("addressedTo", "441521");
        return county.submits(submission);
    }

    @Test
    @DisplayName(
            "L4: a new licence that names the one it replaces ends it the same day, once, and the certificate with it")
    void replaced() {
        Story old = Story.inHaifeng().inForceSince(LocalDate.of(2024, 9, 2));
        Map<String, Object> wider =
                Forms.with(old.application(), "trade.products", Forms.products("67-56-1", "甲醇", "67-64-1", "丙酮"));
        wider.put("replaces", old.licenceId());
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story anew = old.another().submits(Forms.submission("NEW", null, wider)).decidedOn(LocalDate.of(2026, 9, 10));
        JsonPath ended = LicenceStories.licence(old).jsonPath();
        assertThat(ended.getString("status")).isEqualTo("CANCELLED");
        assertThat(ended.getString("endedOn")).isEqualTo("2026-09-10");
        assertThat(ended.getString("acts[0].decisionNumber"))
                .isEqualTo(anew.filed().json().getString("decision.number"));
        assertThat(ended.getString("acts[0].replacedBy")).isEqualTo(anew.licenceId());
        assertThat(told(old.licenceId())).containsExactly("CANCELLED");
        Story again =
                old.another().submits(Forms.submission("NEW", null, wider)).decidedOn(LocalDate.of(2026, 9, 10));
        assertThat(again.filed().publicStatus()).isEqualTo("GRANTED");
        assertThat(told(old.licenceId())).as("once").containsExactly("CANCELLED");
    }

    private static List<String> told(String licenceId) {
        return Database.asOwner()
                .column(
                        "SELECT data ->> 'status' FROM case_event WHERE subject = ? AND type = ? ORDER BY sequence",
                        licenceId,
                        "hazchem.licence-status-changed.v1");
    }

    @Test
    @DisplayName(
            "L5: refused for false papers, a holder still varies another licence: the bar is for what it applied for")
    void barOfTheItemAlone() {
        Story other = Story.inHaifeng().inForceSince(LocalDate.of(2025, 3, 3));
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story refused = other.another().submitsNew().accepted();
        refused.refusalProposed(false).refused(true);
        MovableClock.setTo(LocalDate.of(2026, 8, 3));
        Story variation = LicenceStories.varies(other, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙");
        assertThat(variation.filed().publicStatus()).isEqualTo("RECEIVED");
        assertThat(code(other.trader().post("/v1/cases", Forms.submission("NEW", null, other.application()))))
                .isEqualTo("REAPPLICATION_BARRED");
    }

    @Test
    @DisplayName("L5: false papers for one variation bar the variation of that licence, and of no other")
    void barOfTheLicence() {
        Story first = Story.inHaifeng().inForceSince(LocalDate.of(2025, 3, 3));
        Story second = first.another().inForceSince(LocalDate.of(2025, 3, 4));
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        LicenceStories.varies(first, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙")
                .accepted()
                .refusalProposed(false)
                .refused(true);
        MovableClock.setTo(LocalDate.of(2026, 8, 3));
        assertThat(code(first.trader()
                        .post(
                                "/v1/cases",
                                LicenceStories.variation(
                                        first, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙"))))
                .isEqualTo("REAPPLICATION_BARRED");
        LicenceStories.varies(second, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙");
        LicenceStories.renews(first);
    }

    @Test
    @DisplayName("P5: only the falsity clause makes falsity: no box at another clause, and no need of one at this")
    void falsityIsItsClause() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story story = Story.inHaifeng().submitsNew().accepted();
        story.refusalProposed(false);
        Response flagged = story.tries(story.decider(), "decision", refusal("R-CONDITIONS", true));
        assertThat(code(flagged)).isEqualTo("FALSITY_HAS_ITS_CLAUSE");
        story.acts(story.decider(), "decision", refusal("R-FALSE-MATERIALS", false));
        assertThat(story.filed().json().getBoolean("decision.grounds[0].falseMaterials"))
                .isTrue();
        assertThat(code(story.trader().post("/v1/cases", Forms.submission("NEW", null, story.application()))))
                .isEqualTo("REAPPLICATION_BARRED");
    }

    private static Map<String, Object> refusal(String clause, boolean falseMaterials) {
        return Map.of(
                "outcome",
                "REFUSED",
                "grounds",
                List.of(Map.of("clause", clause, "reason", "证书系伪造", "falseMaterials", falseMaterials)));
    }

    @Test
    @DisplayName(
            "L6: a forged certificate seen before acceptance ends in non-acceptance and a warning with its remedy; the year runs from that decision")
    void forgedBeforeAcceptance() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story story = Story.inHaifeng().submitsNew();
        assertThat(code(story.tries(
                        story.intake(),
                        "non-acceptance",
                        Forms.map("kind", "FALSE_PAPERS", "clause", "N-OTHER-AUTHORITY", "reason", "证书系伪造"))))
                .isEqualTo("CLAUSE_UNKNOWN");
        MovableClock.setTo(LocalDate.of(2026, 6, 3));
        story.acts(
                story.intake(),
                "non-acceptance",
                Forms.map("kind", "FALSE_PAPERS", "clause", "N-FALSE-PAPERS", "reason", "证书系伪造"));
        assertThat(story.filed().publicStatus()).isEqualTo("NOT_ACCEPTED");
        MovableClock.setTo(LocalDate.of(2026, 6, 10));
        story.acts(
                story.decider(),
                "warning",
                Map.of("noticedOn", "2026-06-04", "statement", "当事人未陈述、申辩", "facts", "提交伪造的培训合格证"));
        JsonPath warned = story.filed().json();
        assertThat(warned.getString("warning.on")).isEqualTo("2026-06-10");
        assertThat(warned.getString("warning.number")).isNotBlank();
        assertThat(warned.getString("warning.remedy")).contains("海丰县人民政府", "60日", "6个月");
        String paper = story.trader()
                .request()
                .get("/v1/cases/" + story.number() + "/documents/warning")
                .asString();
        assertThat(paper).contains("警告", "行政许可法第七十八条", "提交伪造的培训合格证");
        assertThat(code(story.tries(
                        story.decider(),
                        "warning",
                        Map.of("noticedOn", "2026-06-04", "statement", "无", "facts", "再次"))))
                .as("once for one falsity")
                .isEqualTo("WARNING_NOT_DUE");
        MovableClock.setTo(LocalDate.of(2027, 6, 3));
        Map<String, Object> again = Forms.submission("NEW", null, story.application());
        assertThat(code(story.trader().post("/v1/cases", again))).isEqualTo("REAPPLICATION_BARRED");
        MovableClock.setTo(LocalDate.of(2027, 6, 4));
        story.another().submits(again);
    }

    @Test
    @DisplayName("P5: no warning without falsity, and none before the party was told of it and heard")
    void warningIsDue() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story honest = Story.inHaifeng().submitsNew().accepted();
        honest.refusalProposed(false).refused(false);
        Map<String, Object> warning = Map.of("noticedOn", "2026-06-01", "statement", "无", "facts", "无");
        assertThat(code(honest.tries(honest.decider(), "warning", warning))).isEqualTo("WARNING_NOT_DUE");
        Story liar = Story.inHaifeng().submitsNew().accepted();
        liar.refusalProposed(false).refused(true);
        Response early = liar.tries(
                liar.decider(), "warning", Map.of("noticedOn", "2026-06-02", "statement", "无", "facts", "无"));
        assertThat(code(early)).isEqualTo("INVALID_INPUT");
        assertThat(liar.tries(liar.intake(), "warning", warning).statusCode()).isEqualTo(403);
    }

    static Map<String, Object> order(LocalDate on) {
        return Map.of(
                "order", "RECONSIDERATION",
                "document", "示例复决〔2026〕1号",
                "orderedOn", on.toString(),
                "reason", "撤销原决定，责令重新作出决定");
    }

    @Test
    @DisplayName(
            "L8: a refusal quashed with an order to decide anew opens the case again with a new clock; the same refusal cannot be signed")
    void quashed() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story story = Story.inHaifeng().submitsNew().accepted();
        story.refusalProposed(false).refused(false).acts(story.intake(), "delivery", Story.DELIVERED);
        MovableClock.setTo(LocalDate.of(2026, 8, 3));
        story.acts(story.decider(), "reopening", order(LocalDate.of(2026, 7, 30)));
        JsonPath open = story.seenBy(story.intake()).json();
        assertThat(open.getString("status")).isEqualTo("ACCEPTED");
        assertThat(open.getString("acceptedOn")).isEqualTo("2026-08-03");
        assertThat(open.getString("dueOn")).isEqualTo("2026-09-14");
        assertThat(open.getString("decision")).isNull();
        assertThat(open.getString("reopenings[0].refusal.grounds[0].clause")).isEqualTo("R-CONDITIONS");
        story.refusalProposed(false);
        Response same = story.tries(story.decider(), "decision", Story.refusal(false));
        assertThat(code(same)).isEqualTo("SAME_REFUSAL_AGAIN");
        story.acts(story.decider(), "decision", refusal("A6-2", false));
        assertThat(story.filed().publicStatus()).isEqualTo("REFUSED");
    }

    @Test
    @DisplayName("L8: with the refusal for false papers the bar that followed from it is lifted")
    void barIsLifted() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story story = Story.inHaifeng().submitsNew().accepted();
        story.refusalProposed(false).refused(true);
        Map<String, Object> another = Forms.submission("NEW", null, story.application());
        assertThat(code(story.trader().post("/v1/cases", another))).isEqualTo("REAPPLICATION_BARRED");
        story.acts(story.decider(), "reopening", order(LocalDate.of(2026, 6, 1)));
        story.another().submits(another);
    }

    @Test
    @DisplayName(
            "L8: a non-acceptance that was quashed is received anew, with five days of its own, and not declined in the same words")
    void nonAcceptanceQuashed() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story story = Story.inHaifeng().submitsNew();
        Map<String, Object> ground = IntakeTrapTest.declining("NOT_REQUIRED", "N-NOT-NEEDED");
        story.acts(story.intake(), "non-acceptance", ground);
        MovableClock.setTo(LocalDate.of(2026, 8, 3));
        story.acts(story.decider(), "reopening", order(LocalDate.of(2026, 7, 30)));
        assertThat(story.seenBy(story.intake()).json().getString("dueOn")).isEqualTo("2026-08-10");
        assertThat(code(story.tries(story.intake(), "non-acceptance", ground))).isEqualTo("SAME_REFUSAL_AGAIN");
    }

    @Test
    @DisplayName(
            "L8: what was ended before it was accepted is received anew when that is quashed, and may be told once more what is missing")
    void endedBeforeAcceptance() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story story = Story.inHaifeng().submitsNew();
        story.acts(
                story.intake(),
                "correction-notices",
                IntakeTrapTest.notice(LocalDate.of(2026, 6, 30), "training-proof"));
        story.acts(story.decider(), "termination", Map.of("ground", "APPLICANT_ENDED", "reason", "企业已注销"));
        MovableClock.setTo(LocalDate.of(2026, 8, 3));
        story.acts(story.decider(), "reopening", order(LocalDate.of(2026, 7, 30)));
        JsonPath open = story.seenBy(story.intake()).json();
        assertThat(open.getString("status")).isEqualTo("SUBMITTED");
        assertThat(open.getString("acceptedOn")).isNull();
        assertThat(open.getString("dueOn")).isEqualTo("2026-08-10");
        assertThat(open.getString("reopenings[0].correctionNotice.respondBy")).isEqualTo("2026-06-30");
        story.acts(
                story.intake(),
                "correction-notices",
                IntakeTrapTest.notice(LocalDate.of(2026, 8, 31), "training-proof"));
        assertThat(story.filed().publicStatus()).isEqualTo("CORRECTION_NEEDED");
    }

    @Test
    @DisplayName(
            "L9: without a signed consent the inbox is no service; with one it is, and the remedy names the online channel")
    void electronicService() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story story = refused(false);
        assertThat(code(story.tries(story.intake(), "delivery", Map.of("method", "ELECTRONIC"))))
                .isEqualTo("DELIVERY_WITHOUT_CONSENT");
        assertThat(code(story.tries(story.intake(), "delivery", Map.of("method", "POST"))))
                .isEqualTo("DELIVERY_WITHOUT_PROOF");
        Story agreed = refused(true);
        assertThat(agreed.filed().json().getString("decision.remedy")).contains("在线");
        agreed.acts(agreed.intake(), "delivery", Map.of("method", "ELECTRONIC"));
        JsonPath delivered = agreed.seenBy(agreed.trader()).json();
        assertThat(delivered.getString("deliveryConsentOn")).isEqualTo("2026-06-01");
        assertThat(delivered.getString("delivery.countsOn")).isEqualTo("2026-06-01");
        assertThat(delivered.getString("delivery.reconsiderBy")).isEqualTo("2026-07-31");
        assertThat(delivered.getString("delivery.sueBy")).isEqualTo("2026-12-01");
    }

    @Test
    @DisplayName("fact 17: published, a decision counts as served after thirty days, and the periods run from there")
    void publishedService() {
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story story = refused(false);
        story.acts(story.intake(), "delivery", Map.of("method", "PUBLIC_NOTICE", "proof", "汕尾日报2026年6月1日第3版"));
        assertThat(story.filed().json().getString("delivery.countsOn")).isEqualTo("2026-07-01");
        assertThat(story.filed().json().getString("delivery.reconsiderBy")).isEqualTo("2026-08-30");
    }

    private static Story refused(boolean electronicDelivery) {
        Story story = Story.inHaifeng();
        Map<String, Object> submission = Forms.submission("NEW", null, story.application());
        submission.put("electronicDelivery", electronicDelivery);
        return story.submits(submission).accepted().refusalProposed(false).refused(false);
    }

    @Test
    @DisplayName(
            "L1: received before a law changes and decided after it, a case is judged by the law of the decision day")
    void lawOfTheDecisionDay() {
        MovableClock.setTo(LocalDate.of(2026, 4, 20));
        Story story = Story.inHaifeng().submitsNew().accepted();
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        story.acts(
                story.examiner(),
                "examination",
                Map.of("proposesGrant", false, "summary", "不符合", "failedClauses", List.of("L54")));
        story.acts(story.decider(), "decision", refusal("SALES-RECORDS", false));
        String paper = story.trader()
                .request()
                .get("/v1/cases/" + story.number() + "/documents/decision")
                .asString();
        assertThat(paper).contains("保存不少于三年", "2026-04-20");
        assertThat(paper).doesNotContain("保存不少于一年");
    }

    @Test
    @DisplayName(
            "fact 2: the 30 days run from receipt or from acceptance, whichever ends first; that end is shown and warned of")
    void earlierOfBoth() {
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story story = Story.inHaifeng().submitsNew();
        MovableClock.setTo(LocalDate.of(2026, 7, 6));
        story.accepted();
        assertThat(story.filed().json().getString("dueOn")).isEqualTo("2026-08-12");
    }

    @Test
    @DisplayName("P12: the clock stops only for a ground the law has, and with its paper")
    void groundOfLaw() {
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story story = Story.inHaifeng().submitsNew().accepted();
        for (String ground : List.of("STATED", "ON_SITE_INSPECTION")) {
            Map<String, Object> request = Map.of("ground", ground, "notice", "示例1号", "toldDays", 5);
            assertThat(code(story.tries(story.examiner(), "suspensions", request)))
                    .isEqualTo("SUSPENSION_WITHOUT_GROUND");
        }
        assertThat(code(story.tries(story.examiner(), "suspensions", Map.of("ground", "RECTIFICATION"))))
                .isEqualTo("SUSPENSION_NEEDS_NOTICE");
        story.acts(story.examiner(), "suspensions", Story.RECTIFICATION);
    }

    @Test
    @DisplayName(
            "L3: a timely renewal stopped for rectification is warned of before the licence ends, and both sides read from when the law renews it")
    void endOfTheLicence() {
        MovableClock.setTo(LocalDate.of(2023, 12, 16));
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 12, 16));
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story renewal = LicenceStories.renews(licence).accepted();
        renewal.acts(renewal.examiner(), "suspensions", Story.RECTIFICATION);
        sweeper.sweep();
        assertThat(events(renewal)).doesNotContain("hazchem.licence-ending.v1");
        MovableClock.setTo(LocalDate.of(2026, 11, 16));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(events(renewal)).containsOnlyOnce("hazchem.licence-ending.v1");
        for (Desk side : List.of(renewal.trader(), renewal.examiner())) {
            JsonPath read = renewal.seenBy(side).json();
            assertThat(read.getString("licenceEnd.on")).isEqualTo("2026-12-15");
            assertThat(read.getString("licenceEnd.renewedByLawOn")).isEqualTo("2026-12-16");
        }
    }

    @Test
    @DisplayName(
            "P7: a late renewal, and one whose applicant owes papers, is warned of too, and no renewal by law is promised")
    void endWithoutTheLaw() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story late = LicenceStories.renews(licence);
        assertThat(late.filed().json().getString("licenceEnd.on")).isEqualTo("2026-08-31");
        assertThat(late.filed().json().getString("licenceEnd.renewedByLawOn")).isNull();
    }

    private static List<String> events(Story story) {
        return Database.asOwner()
                .column("SELECT type FROM case_event WHERE subject = ? ORDER BY sequence", story.number());
    }

    @Test
    @DisplayName(
            "L22: the law renews although the inspection failed; P18: from the legal day, whenever the clock is looked at")
    void renewedByLawOnItsDay() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        Story renewal = LicenceStories.renews(licence).accepted();
        renewal.acts(renewal.examiner(), "site-inspections", Map.of())
                .acts(
                        renewal.examiner(),
                        "site-inspections/1/report",
                        Story.inspection("CONDITIONS_NOT_MET", LocalDate.of(2026, 5, 20)))
                .acts(renewal.secondExaminer(), "site-inspections/1/signatures", Map.of());
        MovableClock.setTo(LocalDate.of(2026, 9, 4));
        sweeper.sweep();
        JsonPath deemed = renewal.seenBy(renewal.intake()).json();
        assertThat(deemed.getBoolean("decision.deemed")).isTrue();
        assertThat(deemed.getString("decision.on")).isEqualTo("2026-09-01");
        assertThat(LicenceStories.licence(licence).jsonPath().getString("validTo"))
                .isEqualTo("2029-08-31");
    }

    @Test
    @DisplayName("P18: a licence expires on its legal day, not on the day of the sweep")
    void expiresOnItsDay() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 9, 9));
        sweeper.sweep();
        JsonPath expired = LicenceStories.licence(licence).jsonPath();
        assertThat(expired.getString("status")).isEqualTo("EXPIRED");
        assertThat(expired.getString("endedOn")).isEqualTo("2026-09-01");
    }
}
