package onenet.hazchem;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of licences: varied, renewed, ended, cancelled; on the running service. */
@QuarkusTest
class LicenceTrapTest extends OnTheStack {

    private static final LocalDate GRANTED = LocalDate.of(2023, 9, 1);

    @Inject
    DeadlineSweep sweeper;

    @ParameterizedTest(name = "undeclared: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName(
            "Trap 14: one product less is a new application, declared or slipped in; the new one names the old licence")
    void scopeReduced(boolean undeclared) {
        Story licence = twoProducts();
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Map<String, Object> application = licence.application();
        String kind = undeclared ? "PRINCIPAL_PERSON" : "SCOPE";
        application.put("changes", List.of(Forms.change(kind, "甲醇、丙酮", "甲醇", "2026-06-15")));
        Response refused =
                licence.trader().post("/v1/cases", Forms.submission("VARIATION", licence.licenceId(), application));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(code(refused)).isEqualTo("NEW_APPLICATION_REQUIRED");
        Map<String, Object> anew = licence.application();
        anew.put("replaces", licence.licenceId());
        Story fresh = licence.another().submits(Forms.submission("NEW", null, anew));
        assertThat(fresh.filed().json().getString("application.replaces")).isEqualTo(licence.licenceId());
    }

    @Test
    @DisplayName("Trap 14: a variation cannot be amended into what needs a new application")
    void amendedIntoNewScope() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story variation = LicenceStories.varies(licence, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙");
        Map<String, Object> application = Forms.with(licence.application(), "enterprise.principalPerson", "示例丙");
        application.put("changes", List.of(Forms.change("PRINCIPAL_PERSON", "示例甲", "示例丙", "2026-06-15")));
        Forms.with(application, "trade.products", Forms.products("67-56-1", "甲醇", "67-64-1", "丙酮"));
        assertThat(code(amends(variation, application))).isEqualTo("NEW_APPLICATION_REQUIRED");
    }

    @Test
    @DisplayName("Trap 14: a new application cannot name another enterprise's licence as the one it replaces")
    void replacesForeign() {
        Story licence = inForce();
        Map<String, Object> application = Story.inHaifeng().application();
        Story stranger = Story.inHaifeng();
        Forms.with(application, "enterprise.uscc", stranger.uscc);
        application.put("replaces", licence.licenceId());
        assertThat(code(stranger.trader().post("/v1/cases", Forms.submission("NEW", null, application))))
                .isEqualTo("LICENCE_NOT_USABLE");
    }

    @Test
    @DisplayName(
            "Trap 15: a moved registered address is a variation; moved premises without storage need a new licence")
    void addressWord() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Map<String, Object> premises = LicenceStories.variation(licence, "place.premises", "PREMISES", "海丰县示例路9号");
        assertThat(code(licence.trader().post("/v1/cases", premises))).isEqualTo("NEW_APPLICATION_REQUIRED");
        Story variation = LicenceStories.varies(licence, "place.registeredAddress", "REGISTERED_ADDRESS", "海丰县示例路9号");
        grants(variation, LocalDate.of(2026, 7, 1));
        JsonPath content = LicenceStories.licence(licence).jsonPath();
        assertThat(content.getString("content.domicile")).isEqualTo("海丰县示例路9号");
        assertThat(content.getString("content.premises")).isEqualTo("海丰县示例路1号");
    }

    @Test
    @DisplayName(
            "Trap 16: principal person and legal representative are asked apart; a change of either must be declared as that one")
    void twoPersons() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Map<String, Object> wrongKind =
                LicenceStories.variation(licence, "enterprise.legalRepresentative", "PRINCIPAL_PERSON", "示例丙");
        Response refused = licence.trader().post("/v1/cases", wrongKind);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].code")).isEqualTo("UNDECLARED_LEGAL_REPRESENTATIVE");
        LicenceStories.varies(licence, "enterprise.legalRepresentative", "LEGAL_REPRESENTATIVE", "示例丙");
    }

    @Test
    @DisplayName("Trap 17: a varied licence keeps its dates and gets the day of the change beside them")
    void variedKeepsDates() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story variation = LicenceStories.varies(licence, "enterprise.name", "ENTERPRISE_NAME", "海丰县示例新名化工贸易有限公司");
        grants(variation, LocalDate.of(2026, 7, 1));
        JsonPath varied = LicenceStories.licence(licence).jsonPath();
        assertThat(varied.getString("validFrom")).isEqualTo("2023-09-01");
        assertThat(varied.getString("validTo")).isEqualTo("2026-08-31");
        assertThat(varied.getString("content.variedOn")).isEqualTo("2026-07-01");
        assertThat(varied.getString("holderName")).isEqualTo("海丰县示例新名化工贸易有限公司");
        assertThat(varied.getString("licenceNumber"))
                .isEqualTo(LicenceStories.licence(variation).jsonPath().getString("licenceNumber"));
    }

    @Test
    @DisplayName("Trap 18: renewed before its end, a licence runs three years on from the old end")
    void renewedFromOldEnd() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        Story renewal = LicenceStories.renews(licence);
        MovableClock.setTo(LocalDate.of(2026, 6, 22));
        renewal.accepted().examined().granted();
        JsonPath renewed = LicenceStories.licence(licence).jsonPath();
        assertThat(renewed.getString("validFrom")).isEqualTo("2023-09-01");
        assertThat(renewed.getString("validTo")).isEqualTo("2029-08-31");
        assertThat(renewed.getString("content.renewedOn")).isEqualTo("2026-06-22");
    }

    @Test
    @DisplayName(
            "Trap 21: a timely renewal left undecided counts as granted the next morning, the office is alarmed, the licence stays in force")
    void silentRenewal() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 5, 31));
        Story renewal = LicenceStories.renews(licence).accepted();
        MovableClock.setTo(LocalDate.of(2026, 8, 31));
        sweeper.sweep();
        assertThat(renewal.seenBy(renewal.intake()).json().getString("status")).isEqualTo("ACCEPTED");
        MovableClock.setTo(LocalDate.of(2026, 9, 1));
        sweeper.sweep();
        Filed deemed = renewal.seenBy(renewal.intake());
        assertThat(deemed.json().getBoolean("decision.deemed")).isTrue();
        assertThat(deemed.json().getString("decision.by")).isEqualTo("clock");
        JsonPath kept = LicenceStories.licence(licence).jsonPath();
        assertThat(kept.getString("status")).isEqualTo("IN_FORCE");
        assertThat(kept.getString("validTo")).isEqualTo("2029-08-31");
        assertThat(eventsOf(renewal)).contains("hazchem.deadline-missed.v1", "hazchem.case-decided.v1");
        assertThat(eventsOf(licence.licenceId())).doesNotContain("hazchem.licence-status-changed.v1");
    }

    @Test
    @DisplayName(
            "Trap 21: a licence says to its holder until when a renewal is in time, and what is applied for already")
    void renewalIsAnnounced() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        JsonPath before = licence.trader().request().get("/v1/licences").jsonPath();
        assertThat(before.getString("items[0].renewBy")).isEqualTo("2026-05-31");
        assertThat(before.getList("items[0].openCases")).isEmpty();
        Story renewal = LicenceStories.renews(licence);
        JsonPath asked = licence.trader().request().get("/v1/licences").jsonPath();
        assertThat(asked.getString("items[0].openCases[0].caseNumber")).isEqualTo(renewal.number());
        assertThat(asked.getString("items[0].openCases[0].matter")).isEqualTo("RENEWAL");
        MovableClock.setTo(LocalDate.of(2026, 6, 22));
        renewal.accepted().examined().granted();
        JsonPath renewed = LicenceStories.licence(licence).jsonPath();
        assertThat(renewed.getList("openCases")).isEmpty();
        assertThat(renewed.getString("renewBy")).isEqualTo("2029-05-31");
    }

    @Test
    @DisplayName(
            "Trap 21: a renewal applied for late gives no shield; Trap 22: what has expired is not renewed late but applied for anew")
    void lateRenewal() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 6, 1));
        Story renewal = LicenceStories.renews(licence).accepted().examined();
        MovableClock.setTo(LocalDate.of(2026, 9, 1));
        sweeper.sweep();
        assertThat(LicenceStories.status(licence)).isEqualTo("EXPIRED");
        Response late = renewal.tries(renewal.decider(), "decision", Map.of("outcome", "GRANTED"));
        assertThat(code(late)).isEqualTo("LICENCE_NOT_USABLE");
        Response again = licence.trader()
                .post("/v1/cases", Forms.submission("RENEWAL", licence.licenceId(), licence.application()));
        assertThat(code(again)).isEqualTo("LICENCE_NOT_USABLE");
        licence.another().submitsNew();
    }

    @Test
    @DisplayName(
            "Trap 22: a late renewal handed in a minute before midnight of the last day is received and ends with the licence; a minute after, it is none, swept or not")
    void lateAroundMidnight() {
        Story before = inForce();
        Story after = inForce();
        MovableClock.setTo(LocalDate.of(2026, 8, 31).atTime(23, 59));
        Story renewal = LicenceStories.renews(before);
        assertThat(renewal.filed().json().getString("receivedOn")).isEqualTo("2026-08-31");
        assertThat(renewal.filed().json().getString("licenceEnd.renewedByLawOn"))
                .isNull();
        MovableClock.setTo(LocalDate.of(2026, 9, 1).atTime(0, 1));
        Response late =
                after.trader().post("/v1/cases", Forms.submission("RENEWAL", after.licenceId(), after.application()));
        assertThat(code(late)).isEqualTo("LICENCE_NOT_USABLE");
        sweeper.sweep();
        assertThat(LicenceStories.status(before)).isEqualTo("EXPIRED");
        assertThat(LicenceStories.status(after)).isEqualTo("EXPIRED");
        renewal.acts(renewal.decider(), "termination", Map.of("ground", "LICENCE_ENDED", "reason", "所依据的许可证已经终止"));
        before.another().submitsNew();
    }

    @Test
    @DisplayName("Trap 22: before the sweep has come by, an ended licence is neither renewed, varied nor usable")
    void expiredBeforeSweep() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story variation = LicenceStories.varies(licence, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙")
                .accepted()
                .examined();
        MovableClock.setTo(LocalDate.of(2026, 9, 1));
        assertThat(code(variation.tries(variation.decider(), "decision", Map.of("outcome", "GRANTED"))))
                .isEqualTo("LICENCE_NOT_USABLE");
    }

    @Test
    @DisplayName("Trap 29: a licence the city issued is renewed by the county after the hand-down and keeps its number")
    void renewedByTheCounty() {
        Story licence = Story.at("441500", Enterprises.next());
        MovableClock.setTo(LocalDate.of(2021, 9, 1));
        licence.submits(Forms.submission("NEW", null, licence.application()))
                .decidedOn(LocalDate.of(2021, 9, 1))
                .certified("001");
        String number = LicenceStories.licence(licence).jsonPath().getString("licenceNumber");
        MovableClock.setTo(LocalDate.of(2024, 5, 6));
        Story county = Story.at("441521", licence.uscc)
                .submits(Forms.submission("RENEWAL", licence.licenceId(), licence.application()));
        assertThat(county.filed().json().getString("office")).isEqualTo("441521");
        county.accepted().examined().granted();
        JsonPath renewed = LicenceStories.licence(county).jsonPath();
        assertThat(renewed.getString("licenceNumber")).isEqualTo(number);
        assertThat(renewed.getString("office")).isEqualTo("441521");
    }

    @Test
    @DisplayName(
            "Trap 29: varied by the county after the hand-down, a licence of the city is the county's from then on")
    void variedByTheCounty() {
        Story licence = Story.at("441500", Enterprises.next());
        MovableClock.setTo(LocalDate.of(2021, 9, 1));
        licence.submits(Forms.submission("NEW", null, licence.application()))
                .decidedOn(LocalDate.of(2021, 9, 1))
                .certified("001");
        MovableClock.setTo(LocalDate.of(2024, 5, 6));
        Story county = Story.at("441521", licence.uscc)
                .submits(LicenceStories.variation(licence, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙"));
        county.accepted().examined().granted();
        assertThat(LicenceStories.licence(county).jsonPath().getString("office"))
                .isEqualTo("441521");
    }

    @ParameterizedTest(name = "{0} issues in the name of {1}")
    @CsvSource({
        "441581-HQ, 441500, 汕尾市人民政府, 汕尾市应急管理局",
        "441502-HHW, 441502-HHW, 汕尾市人民政府, 汕尾红海湾经济开发区应急管理局",
        "441521, 441521, 海丰县人民政府, 海丰县应急管理局"
    })
    @DisplayName(
            "Trap 31: a delegate refuses in the principal's name and the remedy goes against the principal; a devolved office in its own")
    void seal(String office, String inNameOf, String body, String defendant) {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story story = Story.at(office, Enterprises.next());
        story.submits(Forms.submission("NEW", null, Forms.with(story.application(), "place.site", office)));
        story.accepted().refusalProposed(false).refused(false);
        JsonPath refused = story.filed().json();
        assertThat(refused.getString("inNameOf")).isEqualTo(inNameOf);
        assertThat(refused.getString("decision.remedy")).contains(body, defendant, "60日", "6个月");
        String issuer = Database.asOwner()
                .column(
                        "SELECT data #>> '{issuer,officeCode}' FROM case_event WHERE subject = ? AND type = ?",
                        story.number(),
                        "hazchem.case-decided.v1")
                .get(0);
        assertThat(issuer).isEqualTo(inNameOf);
    }

    @Test
    @DisplayName(
            "Trap 46: 吊销 is closed by 注销 ex officio, and a cancelled licence admits no act, no renewal and no variation")
    void cancelledForGood() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 5, 6));
        LicenceStories.act(licence, "revocation", false).then().statusCode(201);
        assertThat(code(licence.trader()
                        .post(
                                "/v1/cases",
                                Forms.submission("CANCELLATION", licence.licenceId(), licence.application()))))
                .isEqualTo("LICENCE_NOT_USABLE");
        LicenceStories.act(licence, "cancellation", false).then().statusCode(201);
        assertThat(LicenceStories.status(licence)).isEqualTo("CANCELLED");
        for (String act : List.of("suspension", "reinstatement", "revocation", "withdrawal", "cancellation")) {
            assertThat(code(LicenceStories.act(licence, act, false))).isEqualTo("LICENCE_ACT_NOT_POSSIBLE");
        }
        for (String matter : List.of("RENEWAL", "VARIATION", "CANCELLATION")) {
            assertThat(code(licence.trader()
                            .post("/v1/cases", Forms.submission(matter, licence.licenceId(), licence.application()))))
                    .isEqualTo("LICENCE_NOT_USABLE");
        }
    }

    @Test
    @DisplayName(
            "Trap 46: given up while a renewal is open, the licence is cancelled and the renewal cannot be granted any more")
    void cancelledWhileRenewing() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 5, 6));
        Story renewal = LicenceStories.renews(licence).accepted().examined();
        Story cancellation =
                LicenceStories.givesUp(licence).accepted().examined().granted();
        assertThat(cancellation.filed().publicStatus()).isEqualTo("GRANTED");
        assertThat(LicenceStories.status(licence)).isEqualTo("CANCELLED");
        assertThat(code(renewal.tries(renewal.decider(), "decision", Map.of("outcome", "GRANTED"))))
                .isEqualTo("LICENCE_NOT_USABLE");
        cancellation.acts(cancellation.intake(), "delivery", Story.DELIVERED);
        assertThat(cancellation.filed().publicStatus()).isEqualTo("FINISHED");
    }

    @Test
    @DisplayName("Trap 46: a cancellation asked for in time is granted also when the licence has expired meanwhile")
    void expiredWhileGivingUp() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 8, 28));
        Story cancellation = LicenceStories.givesUp(licence).accepted().examined();
        MovableClock.setTo(LocalDate.of(2026, 9, 1));
        sweeper.sweep();
        assertThat(LicenceStories.status(licence)).isEqualTo("EXPIRED");
        cancellation.granted();
        assertThat(LicenceStories.status(licence)).isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName("撤销, 吊销, 撤回 and 注销 are four acts with four statuses, each told by its own word")
    void fourActs() {
        Map<String, String> acts =
                Map.of("rescission", "RESCINDED", "revocation", "REVOKED", "withdrawal", "WITHDRAWN");
        acts.forEach((act, status) -> {
            Story licence = inForce();
            LicenceStories.act(licence, act, false).then().statusCode(201);
            assertThat(LicenceStories.status(licence)).isEqualTo(status);
            LicenceStories.act(licence, "cancellation", false).then().statusCode(201);
            assertThat(Database.asOwner()
                            .column(
                                    "SELECT data ->> 'status' FROM case_event WHERE subject = ? AND type ="
                                            + " 'hazchem.licence-status-changed.v1' ORDER BY sequence",
                                    licence.licenceId()))
                    .containsExactly(status, "CANCELLED");
        });
    }

    @Test
    @DisplayName("a suspended licence can be returned; fraud is a ground of rescission alone")
    void suspendedAndReturned() {
        Story licence = inForce();
        assertThat(code(LicenceStories.act(licence, "suspension", true))).isEqualTo("LICENCE_ACT_NOT_POSSIBLE");
        LicenceStories.act(licence, "suspension", false).then().statusCode(201);
        MovableClock.setTo(LocalDate.of(2026, 5, 6));
        LicenceStories.act(licence, "reinstatement", false).then().statusCode(201);
        assertThat(LicenceStories.status(licence)).isEqualTo("IN_FORCE");
        LicenceStories.renews(licence);
    }

    @Test
    @DisplayName("Trap 54: combined renewal and variation are one filing, two cases, two clocks, two decisions")
    void combined() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        Story renewal = licence.another().submits(combinedFiling(licence));
        Story variation = licence.another().takesUp(otherHalf(renewal));
        assertThat(variation.filed().json().getString("matter")).isEqualTo("VARIATION");
        assertThat(materials(renewal)).contains("renewal-form").doesNotContain("variation-form");
        assertThat(materials(variation)).containsExactly("variation-form");
        MovableClock.setTo(LocalDate.of(2026, 5, 22));
        renewal.accepted();
        variation.accepted();
        assertThat(variation.filed().json().getString("dueOn")).isEqualTo("2026-06-03");
        assertThat(renewal.filed().json().getString("dueOn")).isEqualTo("2026-07-02");

        renewal.examined().granted();
        JsonPath renewed = LicenceStories.licence(licence).jsonPath();
        assertThat(renewed.getString("validTo")).isEqualTo("2029-08-31");
        assertThat(renewed.getString("content.principalPerson")).isEqualTo("示例甲");
        variation.examined().granted();
        JsonPath varied = LicenceStories.licence(licence).jsonPath();
        assertThat(varied.getString("content.principalPerson")).isEqualTo("示例丙");
        assertThat(varied.getString("validTo")).isEqualTo("2029-08-31");
    }

    @Test
    @DisplayName("Trap 54: the variation half refused, the renewal half changes nothing but the term")
    void combinedHalfRefused() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        Story renewal = licence.another().submits(combinedFiling(licence));
        Story variation = licence.another().takesUp(otherHalf(renewal));
        renewal.accepted();
        variation.accepted().refusalProposed(false).refused(false);
        renewal.examined().granted();
        JsonPath renewed = LicenceStories.licence(licence).jsonPath();
        assertThat(renewed.getString("content.principalPerson")).isEqualTo("示例甲");
        assertThat(renewed.getString("validTo")).isEqualTo("2029-08-31");
    }

    @Test
    @DisplayName("Trap 54: a renewal alone cannot carry a change along")
    void renewalAloneChangesNothing() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        Map<String, Object> filing = combinedFiling(licence);
        filing.put("combinedVariation", false);
        Forms.with(filing, "application.materials", List.of());
        Response refused = licence.trader().post("/v1/cases", filing);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].code")).isEqualTo("UNDECLARED_PRINCIPAL_PERSON");
    }

    @Test
    @DisplayName(
            "a licence whose certificate is still being made cannot be varied yet; one application of a kind at a time")
    void pendingCertificate() {
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story licence = Story.inHaifeng().submitsNew().decidedOn(LocalDate.of(2026, 7, 1));
        Map<String, Object> variation =
                LicenceStories.variation(licence, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙");
        assertThat(code(licence.trader().post("/v1/cases", variation))).isEqualTo("LICENCE_NOT_USABLE");
        assertThat(code(licence.tries(licence.intake(), "delivery", Story.DELIVERED)))
                .isEqualTo("CERTIFICATE_PENDING");
        licence.certified("001");
        licence.another().submits(variation);
        assertThat(code(licence.trader().post("/v1/cases", variation))).isEqualTo("CASE_ALREADY_OPEN");
    }

    @Test
    @DisplayName("a certificate reported for a licence that has ended meanwhile closes its case and revives nothing")
    void certificateAfterTheEnd() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 7, 1));
        Story variation = LicenceStories.varies(licence, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙");
        grants(variation, LocalDate.of(2026, 7, 1));
        LicenceStories.act(licence, "revocation", false).then().statusCode(201);
        variation.certified("002");
        assertThat(LicenceStories.status(licence)).isEqualTo("REVOKED");
        assertThat(LicenceStories.licence(licence).jsonPath().getString("certificate.version"))
                .isEqualTo("001");
    }

    @Test
    @DisplayName("reports of two certificates may overtake each other: the newer version stays")
    void overtakingReports() {
        Story licence = inForce();
        MovableClock.setTo(LocalDate.of(2026, 5, 20));
        Story first = LicenceStories.varies(licence, "enterprise.principalPerson", "PRINCIPAL_PERSON", "示例丙");
        grants(first, LocalDate.of(2026, 5, 20));
        Map<String, Object> application = Forms.with(licence.application(), "enterprise.principalPerson", "示例丁");
        application.put("changes", List.of(Forms.change("PRINCIPAL_PERSON", "示例丙", "示例丁", "2026-05-19")));
        Story second = licence.another().submits(Forms.submission("VARIATION", licence.licenceId(), application));
        grants(second, LocalDate.of(2026, 5, 20));
        second.certified("003");
        first.certified("002");
        assertThat(LicenceStories.licence(licence).jsonPath().getString("certificate.version"))
                .isEqualTo("003");
    }

    private static Story inForce() {
        return Story.inHaifeng().inForceSince(GRANTED);
    }

    private static Story twoProducts() {
        Story licence = Story.inHaifeng();
        MovableClock.setTo(GRANTED);
        Map<String, Object> application =
                Forms.with(licence.application(), "trade.products", Forms.products("67-56-1", "甲醇", "67-64-1", "丙酮"));
        return licence.submits(Forms.submission("NEW", null, application))
                .decidedOn(GRANTED)
                .certified("001");
    }

    private static void grants(Story story, LocalDate day) {
        story.accepted().examined().granted();
        assertThat(story.filed().json().getString("decision.on")).isEqualTo(day.toString());
    }

    private static Map<String, Object> combinedFiling(Story licence) {
        Map<String, Object> application = Forms.with(licence.application(), "enterprise.principalPerson", "示例丙");
        application.put("changes", List.of(Forms.change("PRINCIPAL_PERSON", "示例甲", "示例丙", "2026-05-15")));
        application.put(
                "materials",
                List.of(
                        Map.of(
                                "material",
                                "renewal-form",
                                "file",
                                licence.trader().uploads("renewal-form")),
                        Map.of(
                                "material",
                                "variation-form",
                                "file",
                                licence.trader().uploads("variation-form"))));
        Map<String, Object> filing = Forms.submission("RENEWAL", licence.licenceId(), application);
        filing.put("combinedVariation", true);
        return filing;
    }

    private static Filed otherHalf(Story half) {
        String number = half.filed().json().getString("combinedWith");
        return half.trader().reads(new Filed(number, null, null));
    }

    private static List<String> materials(Story story) {
        return story.filed().json().getList("application.materials.material");
    }

    static Response amends(Story story, Map<String, Object> application) {
        return story.trader()
                .request()
                .header("If-Match", story.seenBy(story.trader()).tag())
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .body(application)
                .put("/v1/cases/" + story.number() + "/application");
    }

    private static List<String> eventsOf(Story story) {
        return eventsOf(story.number());
    }

    private static List<String> eventsOf(String subject) {
        return Database.asOwner().column("SELECT type FROM case_event WHERE subject = ? ORDER BY sequence", subject);
    }
}
