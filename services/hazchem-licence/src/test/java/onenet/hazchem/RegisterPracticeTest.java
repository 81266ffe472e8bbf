package onenet.hazchem;

import static onenet.hazchem.IntakeTrapTest.code;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.deadline.DeadlineSweep;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The traps of practice (L7, L15 …) about licences in the register; on the running service. */
@QuarkusTest
class RegisterPracticeTest extends OnTheStack {

    @Inject
    DeadlineSweep sweeper;

    @Test
    @DisplayName(
            "L7: decided on the 10th and entered on the 25th, a licence is revoked from the 10th, and its publicity shows late")
    void enteredLate() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2025, 3, 3));
        MovableClock.setTo(LocalDate.of(2026, 11, 25));
        Map<String, Object> form = penalty("2026-10-30", "NOT_ASKED", null, "示例法审1号");
        form.put("decidedOn", "2026-11-10");
        LicenceStories.act(licence, licence.decider(), "revocation", form)
                .then()
                .statusCode(201);
        JsonPath revoked = LicenceStories.licence(licence).jsonPath();
        assertThat(revoked.getString("endedOn")).isEqualTo("2026-11-10");
        assertThat(revoked.getString("acts[0].decidedOn")).isEqualTo("2026-11-10");
        assertThat(revoked.getString("acts[0].publicity.enteredOn")).isEqualTo("2026-11-25");
        assertThat(revoked.getString("acts[0].publicity.publishBy")).isEqualTo("2026-11-19");
        assertThat(revoked.getBoolean("acts[0].publicity.late")).isTrue();
        assertThat(revoked.getString("acts[0].remedy")).contains("海丰县人民政府", "60日");
    }

    @Test
    @DisplayName(
            "L7: the bar of a rescission for fraud begins with its decision, not with its entry; none is decided before the grant")
    void barFromTheDecision() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 3, 1));
        MovableClock.setTo(LocalDate.of(2023, 11, 25));
        Map<String, Object> early = LicenceStories.form("rescission", true);
        early.put("decidedOn", "2023-02-28");
        assertThat(code(LicenceStories.act(licence, licence.decider(), "rescission", early)))
                .isEqualTo("DATE_NOT_POSSIBLE");
        Map<String, Object> form = LicenceStories.form("rescission", true);
        form.put("decidedOn", "2023-11-10");
        LicenceStories.act(licence, licence.decider(), "rescission", form)
                .then()
                .statusCode(201);
        Map<String, Object> again = Forms.submission("NEW", null, licence.application());
        MovableClock.setTo(LocalDate.of(2026, 11, 10));
        assertThat(code(licence.trader().post("/v1/cases", again))).isEqualTo("REAPPLICATION_BARRED");
        MovableClock.setTo(LocalDate.of(2026, 11, 11));
        licence.another().submits(again);
    }

    @Test
    @DisplayName(
            "P11: no penalty on a licence without notice, statement, hearing where it is due, and review of legality")
    void penalty() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2025, 3, 3));
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        assertThat(tried(licence, LicenceStories.form("none", false))).isEqualTo("PENALTY_WITHOUT_PROCEDURE");
        assertThat(tried(licence, penalty("2026-09-07", "NOT_ASKED", null, "示例法审1号")))
                .as("five working days to ask for a hearing are not over")
                .isEqualTo("PENALTY_WITHOUT_PROCEDURE");
        assertThat(tried(licence, penalty("2026-09-01", "NOT_DUE", null, "示例法审1号")))
                .as("a hearing is due")
                .isEqualTo("PENALTY_WITHOUT_PROCEDURE");
        assertThat(tried(licence, penalty("2026-09-01", "NOT_ASKED", null, null)))
                .as("no review of legality")
                .isEqualTo("PENALTY_WITHOUT_PROCEDURE");
        LicenceStories.act(licence, licence.decider(), "suspension", penalty("2026-09-07", "NOT_DUE", null, null))
                .then()
                .statusCode(201);
    }

    private static String tried(Story licence, Map<String, Object> form) {
        return code(LicenceStories.act(licence, licence.decider(), "revocation", form));
    }

    private static Map<String, Object> penalty(String noticedOn, String hearing, String heardOn, String legalReview) {
        Map<String, Object> procedure = Forms.map(
                "noticeNumber", "示例告〔2026〕1号", "noticedOn", noticedOn, "statement", "当事人陈述如下", "hearing", hearing);
        if (heardOn != null) {
            procedure.put("heardOn", heardOn);
        }
        if (legalReview != null) {
            procedure.put("legalReview", legalReview);
        }
        Map<String, Object> form = LicenceStories.form("none", false);
        form.put("procedure", procedure);
        return form;
    }

    @Test
    @DisplayName(
            "L15: the holder struck off, its licence is closed ex officio with an announcement, without an application")
    void exOfficio() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2025, 3, 3));
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        assertThat(code(LicenceStories.act(licence, "cancellation", false))).isEqualTo("CLOSING_WITHOUT_GROUND");
        Map<String, Object> form = LicenceStories.form("cancellation", false);
        form.put("ground", "HOLDER_ENDED");
        assertThat(code(LicenceStories.act(licence, licence.decider(), "cancellation", form)))
                .as("not announced")
                .isEqualTo("CLOSING_WITHOUT_GROUND");
        form.put("announcement", Map.of("on", "2026-09-10", "where", "汕尾市应急管理局网站"));
        LicenceStories.act(licence, licence.decider(), "cancellation", form)
                .then()
                .statusCode(201);
        JsonPath closed = LicenceStories.licence(licence).jsonPath();
        assertThat(closed.getString("status")).isEqualTo("CANCELLED");
        assertThat(closed.getString("acts[0].ground")).isEqualTo("HOLDER_ENDED");
        assertThat(closed.getString("acts[0].announcement.where")).isEqualTo("汕尾市应急管理局网站");
    }

    @Test
    @DisplayName("P8: fraud found after a licence expired or was cancelled rescinds it, and the bar follows")
    void rescindedAfterItsEnd() {
        Story expired = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 9, 2));
        sweeper.sweep();
        LicenceStories.act(expired, "rescission", true).then().statusCode(201);
        assertThat(LicenceStories.status(expired)).isEqualTo("RESCINDED");
        Story given = Story.inHaifeng().inForceSince(LocalDate.of(2025, 9, 1));
        LicenceStories.givesUp(given).accepted().examined().granted();
        MovableClock.setTo(LocalDate.of(2026, 9, 2));
        LicenceStories.act(given, "rescission", true).then().statusCode(201);
        JsonPath cancelled = LicenceStories.licence(given).jsonPath();
        assertThat(cancelled.getString("status")).isEqualTo("CANCELLED");
        assertThat(cancelled.getString("endedOn")).isEqualTo("2025-09-01");
        assertThat(cancelled.getString("acts[1].status")).isEqualTo("RESCINDED");
        assertThat(code(given.trader().post("/v1/cases", Forms.submission("NEW", null, given.application()))))
                .isEqualTo("REAPPLICATION_BARRED");
    }

    @Test
    @DisplayName(
            "P10: the city rescinds what its county granted: with its own number, name and remedy; the county sees it and undoes nothing")
    void bySuperior() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2025, 3, 3));
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Desk city = Desk.with(Tokens.officer("city", "441500", "city-supervisor"));
        Map<String, Object> form = LicenceStories.form("superior-rescission", false);
        form.put("decisionNumber", "汕应急撤〔2026〕3号");
        assertThat(code(LicenceStories.act(
                        licence,
                        Desk.with(Tokens.officer("county", Desk.HAIFENG, "city-supervisor")),
                        "superior-rescission",
                        form)))
                .as("no superior of itself")
                .isEqualTo("OUTSIDE_JURISDICTION");
        LicenceStories.act(licence, licence.decider(), "superior-rescission", form)
                .then()
                .statusCode(403);
        LicenceStories.act(licence, city, "superior-rescission", form).then().statusCode(201);
        JsonPath seen = licence.decider()
                .request()
                .get("/v1/licences/" + licence.licenceId())
                .jsonPath();
        assertThat(seen.getString("status")).isEqualTo("RESCINDED");
        assertThat(seen.getString("acts[0].superior")).isEqualTo("汕尾市应急管理局");
        assertThat(seen.getString("acts[0].decisionNumber")).isEqualTo("汕应急撤〔2026〕3号");
        assertThat(seen.getString("acts[0].by")).as("who recorded it").isEqualTo("id-of-city");
        assertThat(seen.getString("acts[0].remedy"))
                .contains("汕尾市人民政府", "以汕尾市应急管理局为被告")
                .doesNotContain("海丰");
        assertThat(seen.getList("allowedActions", String.class))
                .as("the closing formality is left to the county, and nothing else")
                .containsExactly("CANCEL");
        for (String undone : List.of("reinstatement", "withdrawal", "rescission")) {
            assertThat(code(LicenceStories.act(licence, undone, false))).isEqualTo("LICENCE_ACT_NOT_POSSIBLE");
        }
    }

    @Test
    @DisplayName(
            "P10: above the city stands the province; the city records what it decided, and the remedy is against the province")
    void byTheProvince() {
        Story licence = Story.at("441500", Enterprises.next()).inForceSince(LocalDate.of(2021, 9, 1));
        Desk city = Desk.with(Tokens.officer("city", "441500", "city-supervisor"));
        LicenceStories.act(licence, city, "superior-rescission", LicenceStories.form("superior-rescission", false))
                .then()
                .statusCode(201);
        JsonPath seen = LicenceStories.licence(licence).jsonPath();
        assertThat(seen.getString("acts[0].superior")).isEqualTo("广东省应急管理厅");
        assertThat(seen.getString("acts[0].remedy")).contains("广东省人民政府", "以广东省应急管理厅为被告");
    }

    @Test
    @DisplayName("P7: what the end will make of an open renewal is told with each act that changes it, and no other")
    void endForeseen() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        Story renewal = LicenceStories.renews(licence);
        assertThat(foreseen(renewal)).containsExactly("2026-09-01");
        renewal.accepted().examined();
        assertThat(foreseen(renewal)).as("nothing new").containsExactly("2026-09-01");
        renewal.acts(renewal.trader(), "withdrawal", Map.of("reason", "不办了"));
        assertThat(foreseen(renewal)).containsExactly("2026-09-01", "none");
        Story again = LicenceStories.renews(licence);
        assertThat(foreseen(again)).containsExactly("2026-09-01");
        again.acts(
                again.intake(),
                "correction-notices",
                IntakeTrapTest.notice(LocalDate.of(2026, 6, 10), "training-proof"));
        assertThat(foreseen(again)).as("papers owed").containsExactly("2026-09-01", "none");
    }

    @Test
    @DisplayName("P7: a late renewal is promised nothing; a renewal by law takes nothing back of what was told")
    void endForeseenAndCome() {
        Story late = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        Story timely = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        Story renewed = LicenceStories.renews(timely).accepted();
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        assertThat(foreseen(LicenceStories.renews(late))).containsExactly("none");
        MovableClock.setTo(LocalDate.of(2026, 9, 1));
        sweeper.sweep();
        assertThat(LicenceStories.licence(timely).jsonPath().getString("validTo"))
                .isEqualTo("2029-08-31");
        assertThat(foreseen(renewed)).containsExactly("2026-09-01");
    }

    private static List<String> foreseen(Story renewal) {
        return Database.asOwner()
                .column(
                        "SELECT coalesce(data ->> 'renewedByLawFrom', 'none') FROM case_event WHERE subject = ?"
                                + " AND type = 'hazchem.licence-end-foreseen.v1' ORDER BY sequence",
                        renewal.number());
    }

    @Test
    @DisplayName(
            "Fact 6: police and environment of the same level are told of each licence, once each, with day and receipt; until then both are owed")
    void told() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2026, 3, 2));
        MovableClock.setTo(LocalDate.of(2026, 3, 4));
        assertThat(LicenceStories.licence(licence).jsonPath().getList("tellings.toldOn"))
                .containsOnlyNulls();
        assertThat(code(tells(licence, "POLICE", "2026-03-01")))
                .as("before the grant")
                .isEqualTo("DATE_NOT_POSSIBLE");
        tells(licence, "POLICE", "2026-03-03").then().statusCode(201);
        assertThat(code(tells(licence, "POLICE", "2026-03-04"))).isEqualTo("ALREADY_TOLD");
        JsonPath half = licence.intake()
                .request()
                .get("/v1/licences/" + licence.licenceId())
                .jsonPath();
        assertThat(half.getList("tellings.department")).containsExactly("POLICE", "ENVIRONMENT");
        assertThat(half.getString("tellings[0].toldOn")).isEqualTo("2026-03-03");
        assertThat(half.getString("tellings[0].receipt")).isEqualTo("示例回执1号");
        assertThat(half.getList("allowedActions", String.class)).contains("TELL_DEPARTMENT");
        tells(licence, "ENVIRONMENT", "2026-03-04").then().statusCode(201);
        assertThat(licence.intake()
                        .request()
                        .get("/v1/licences/" + licence.licenceId())
                        .jsonPath()
                        .getList("allowedActions", String.class))
                .doesNotContain("TELL_DEPARTMENT");
        assertThat(licence.trader()
                        .request()
                        .get("/v1/licences/" + licence.licenceId())
                        .jsonPath()
                        .getList("tellings"))
                .as("between offices")
                .isEmpty();
    }

    private static io.restassured.response.Response tells(Story licence, String department, String on) {
        return LicenceStories.act(licence, licence.intake(), "tellings", LicenceStories.telling(department, on));
    }

    @Test
    @DisplayName(
            "P13: a suspended licence keeps its duties: what changed is varied, a timely renewal is received, and the law renews it too")
    void suspendedHasDuties() {
        Story licence = Story.inHaifeng().inForceSince(LocalDate.of(2023, 9, 1));
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        LicenceStories.act(licence, "suspension", false).then().statusCode(201);
        LicenceStories.varies(licence, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙")
                .accepted()
                .examined()
                .granted();
        JsonPath varied = LicenceStories.licence(licence).jsonPath();
        assertThat(varied.getString("content.principalPerson")).isEqualTo("示例丙");
        assertThat(varied.getString("status")).isEqualTo("SUSPENDED");
        licence.another()
                .submits(Forms.submission(
                        "RENEWAL",
                        licence.licenceId(),
                        Forms.with(licence.application(), "enterprise.principalPerson", "示例丙")));
        MovableClock.setTo(LocalDate.of(2026, 9, 1));
        sweeper.sweep();
        JsonPath renewed = LicenceStories.licence(licence).jsonPath();
        assertThat(renewed.getString("status")).isEqualTo("SUSPENDED");
        assertThat(renewed.getString("validTo")).isEqualTo("2029-08-31");
    }
}
