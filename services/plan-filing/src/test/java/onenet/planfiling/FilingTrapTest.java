package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import onenet.outbox.ReceivedEvent;
import onenet.planfiling.deadline.DeadlineSweep;
import onenet.planfiling.exchange.CertificateIssuedListener;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.PlainHttp;
import onenet.testkit.Tokens;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filing, from the papers into the register (Order 88 Art. 26–28). */
@QuarkusTest
class FilingTrapTest extends OnTheStack {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @Inject
    DeadlineSweep sweeper;

    @Inject
    CertificateIssuedListener listener;

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(MONDAY);
    }

    @Test
    @DisplayName(
            "a complete plan is filed by one officer, numbered with division, year and serial, and told with all its form needs")
    void filed() {
        Story story = Story.ofATrader().withMaterials().submitted();
        assertThat(story.json().getString("status")).isEqualTo("SUBMITTED");
        assertThat(story.json().getString("dueOn")).isEqualTo("2026-03-16");
        story.filed();
        assertThat(story.json().getString("registration.filingNumber")).matches("441521-2026-\\d{4,}");
        assertThat(story.json().getBoolean("registration.deemed")).isFalse();
        assertThat(story.events()).containsExactly("filing-submitted", "plan-filed");
    }

    @Test
    @DisplayName(
            "one person who takes in and decides may file: what came online needs no four eyes; another county's officer finds nothing")
    void oneOfficer() {
        Story story = Story.ofATrader().withMaterials().submitted();
        story.acting(Tokens.officer("lufeng-intake", "441581", "intake-officer"), "filing", null)
                .then()
                .statusCode(404);
        story.acting(Tokens.officer("allround", "441521", "intake-officer", "decision-maker"), "filing", null)
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName(
            "Trap 39: silent past the fifth working day, the plan is filed all the same: number, receipt, the same event")
    void deemedFiled() {
        Story story = Story.ofATrader().withMaterials().submitted();
        MovableClock.setTo(LocalDate.of(2026, 3, 16));
        sweeper.sweep();
        assertThat(story.json().getString("status")).isEqualTo("SUBMITTED");
        MovableClock.setTo(LocalDate.of(2026, 3, 17));
        story.acting(Story.officer(), "filing", null).then().statusCode(409).body("code", equalTo("CHECK_TERM_OVER"));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(story.json().getString("status")).isEqualTo("FILED");
        assertThat(story.json().getBoolean("registration.deemed")).isTrue();
        assertThat(story.json().getString("registration.filedOn")).isEqualTo("2026-03-17");
        assertThat(story.json().getString("registration.filingNumber")).isNotBlank();
        assertThat(story.events()).containsExactly("filing-submitted", "check-due", "plan-filed");
    }

    @Test
    @DisplayName(
            "Trap 39: an incomplete plan is deemed filed too; the register does not ask whether the silent office had looked")
    void deemedIncomplete() {
        Story story = Story.ofATrader().with("filing-form").submitted();
        MovableClock.setTo(LocalDate.of(2026, 3, 18));
        sweeper.sweep();
        assertThat(story.json().getBoolean("registration.deemed")).isTrue();
    }

    @Test
    @DisplayName("Trap 39: there is no way to refuse, hear or publish: the paths do not exist")
    void noRefusal() {
        Story story = Story.ofATrader().withMaterials().submitted();
        for (String act : List.of("refusal", "decision", "non-acceptance", "hearing-notice", "public-notices")) {
            story.acting(Story.officer(), act, Map.of("reason", "x")).then().statusCode(404);
        }
    }

    @ParameterizedTest(name = "published {0}, filed {1}: last day {2}, late {3}")
    @DisplayName("Trap 40: the twenty working days run from publication; late filing is recorded, never refused")
    @CsvSource({"2026-01-30,2026-03-05,2026-03-05,false", "2026-01-30,2026-03-06,2026-03-05,true"})
    void twentyDays(LocalDate published, LocalDate filedOn, String lastDay, boolean late) {
        MovableClock.setTo(filedOn);
        Story story = Story.ofATrader().withMaterials();
        story.plan.put("publishedOn", published.toString());
        story.submitted();
        assertThat(story.json().getString("fileBy")).isEqualTo(lastDay);
        assertThat(story.json().getBoolean("late")).isEqualTo(late);
        assertThat(story.read("/clocks").getList("kind", String.class)).containsExactly("FILING", "CHECK");
        story.filed();
    }

    @Test
    @DisplayName(
            "Trap 41: of a trader without storage no review opinion may be asked, nor taken; with storage it must be there")
    void reviewOpinion() {
        Story trader = Story.ofATrader().withMaterials().submitted();
        trader.acting(Story.officer(), "gap-notices", Story.gaps("review-opinion"))
                .then()
                .statusCode(422)
                .body("code", equalTo("GAP_NOT_IN_ITEM"));
        Story.ofATrader()
                .withMaterials()
                .with("review-opinion")
                .submitting()
                .then()
                .statusCode(422)
                .body("code", equalTo("MATERIAL_NOT_IN_ITEM"));
        Story storage = Story.ofAStorageTrader().withMaterials().submitted();
        storage.acting(Story.officer(), "filing", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("MATERIALS_INCOMPLETE"));
        storage.notified("review-opinion");
        assertThat(Database.asOwner()
                        .column(
                                "SELECT data #>> '{asked,0,material}' FROM case_event WHERE subject = ? AND type = 'planfiling.gaps-notified.v1'",
                                storage.number))
                .containsExactly("review-opinion");
        assertThat(storage.json().getString("gapNotice.gaps[0].clause")).isEqualTo("A27-2");
    }

    @Test
    @DisplayName(
            "one notice names everything; partly answered it still waits, answered it can only be filed, silent it is")
    void oneNotice() {
        Story story = Story.ofATrader().with("filing-form").submitted();
        story.notified("electronic-plan", "risk-and-resources");
        story.supplying("filing-form").then().statusCode(422).body("code", equalTo("GAP_NOT_ASKED"));
        story.supplying("electronic-plan")
                .then()
                .statusCode(201)
                .body("status", equalTo("GAPS_NOTIFIED"))
                .body("outstanding", equalTo(List.of("risk-and-resources")));
        MovableClock.setTo(LocalDate.of(2026, 4, 30));
        sweeper.sweep();
        assertThat(story.json().getString("status")).isEqualTo("GAPS_NOTIFIED");
        story.supplying("risk-and-resources").then().statusCode(201).body("status", equalTo("GAPS_FILLED"));
        assertThat(story.json().getString("dueOn"))
                .as("the May holidays between")
                .isEqualTo("2026-05-11");
        story.acting(Story.officer(), "gap-notices", Story.gaps("filing-form"))
                .then()
                .statusCode(409)
                .body("code", equalTo("GAPS_ALREADY_NOTIFIED"));
        MovableClock.setTo(LocalDate.of(2026, 5, 12));
        sweeper.sweep();
        assertThat(story.json().getBoolean("registration.deemed")).isTrue();
    }

    @Test
    @DisplayName("a material that is none of the item cannot be asked for")
    void citesTheItem() {
        Story story = Story.ofATrader().withMaterials().submitted();
        story.acting(Story.officer(), "gap-notices", Story.gaps("publication-order"))
                .then()
                .statusCode(422)
                .body("code", equalTo("GAP_NOT_IN_ITEM"));
    }

    @Test
    @DisplayName("Trap L13: all materials and no contents page: filed, and the note is advice on what the unit gets")
    void formIsAdvice() {
        Story story = Story.ofATrader().withMaterials().submitted();
        story.acting(
                        Story.officer(),
                        "gap-notices",
                        Map.of(
                                "gaps",
                                List.of(Map.of("material", "electronic-plan", "check", "F-CONTENTS", "reason", "无目录"))))
                .then()
                .statusCode(422)
                .body("code", equalTo("FORM_POINT_IS_ADVICE"));
        story.acting(Story.officer(), "filing", Map.of("advice", List.of(Map.of("check", "F-NOTHING", "note", "无目录"))))
                .then()
                .statusCode(422)
                .body("code", equalTo("GAP_NOT_IN_ITEM"));
        story.acts(
                Story.officer(), "filing", Map.of("advice", List.of(Map.of("check", "F-CONTENTS", "note", "请补充目录"))));
        assertThat(story.json().getString("status")).isEqualTo("FILED");
        assertThat(story.json().getString("formAdvice[0].note")).isEqualTo("请补充目录");
        assertThat(Database.asOwner()
                        .column(
                                "SELECT data ->> 'formAdvice' FROM case_event WHERE subject = ? AND type LIKE '%plan-filed%'",
                                story.number))
                .containsExactly("[\"目录完整：请补充目录\"]");
    }

    @Test
    @DisplayName(
            "a notice of gaps ends: the unit is reminded, and past its last day the office may close, which refuses nothing")
    void closed() {
        Story story = Story.ofATrader().with("filing-form").submitted();
        story.notified("electronic-plan");
        assertThat(story.json().getString("supplyBy")).isEqualTo("2026-04-08");
        MovableClock.setTo(LocalDate.of(2026, 3, 31));
        sweeper.sweep();
        assertThat(story.events()).doesNotContain("supplement-due");
        MovableClock.setTo(LocalDate.of(2026, 4, 8));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(story.events()).filteredOn("supplement-due"::equals).hasSize(1);
        Map<String, String> reason = Map.of("reason", "逾期未补充，可重新备案");
        story.acting(Story.officer(), "closing", reason)
                .then()
                .statusCode(409)
                .body("code", equalTo("GAPS_TERM_RUNNING"));
        assertThat(story.allowed()).doesNotContain("CLOSE");
        MovableClock.setTo(LocalDate.of(2026, 4, 9));
        assertThat(story.allowed()).contains("CLOSE");
        story.acts(Story.officer(), "closing", reason);
        assertThat(story.json().getString("status")).isEqualTo("CLOSED");
        assertThat(story.json().getMap("closing")).containsOnlyKeys("on", "reason");
        story.supplying("electronic-plan").then().statusCode(409);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName(
            "Trap L14: a kind of unit that belongs to another department is told which, an undecided one where to ask; no case is opened")
    @CsvSource({
        "CONSTRUCTION, ANOTHER_DEPARTMENT, 住房和城乡建设主管部门",
        "URBAN_RAIL, ANOTHER_DEPARTMENT, 交通运输主管部门",
        "CROWDED_PLACE, ASK_FOR_DEPARTMENT, 0660-0000103",
        "OTHER, ASK_FOR_DEPARTMENT, 0660-0000103"
    })
    void anotherDepartment(String unitClass, String code, String told) {
        Story story = Story.ofATrader().withMaterials();
        story.unit.put("unitClass", unitClass);
        story.submitting().then().statusCode(422).body("code", equalTo(code)).body("detail", containsString(told));
        assertThat(Database.asOwner().column("SELECT case_number FROM filing_case WHERE unit_uscc = ?", story.uscc))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @DisplayName(
            "the affiliation of the unit says where it files: central and city units with the city, others with their county")
    @CsvSource({
        "COUNTY_UNIT,441521,441521",
        "COUNTY_UNIT,441502-HHW,441502-HHW",
        "COUNTY_UNIT,441581400,441581-HQ",
        "CITY_UNIT,441521,441500",
        "CENTRAL_UNIT,441581,441500"
    })
    void office(String affiliation, String site, String office) {
        Story story = Story.ofATrader().withMaterials();
        story.unit.put("affiliation", affiliation);
        story.unit.put("site", site);
        assertThat(story.submitted().json().getString("office")).isEqualTo(office);
    }

    @Test
    @DisplayName("a place run by another city is told so, with who runs it")
    void outside() {
        Story story = Story.ofATrader().withMaterials();
        story.unit.put("site", "441521103");
        story.submitting().then().statusCode(422).body("code", equalTo("OUTSIDE_THE_CITY"));
    }

    @Test
    @DisplayName("nobody files for another unit, with another's files, or a plan published tomorrow")
    void own() {
        Story story = Story.ofATrader().withMaterials();
        story.unit.put("uscc", Enterprises.next());
        story.submitting().then().statusCode(403).body("code", equalTo("NOT_YOUR_UNIT"));
        Story foreign = Story.ofATrader();
        Map<String, Object> form = foreign.form();
        form.put("materials", List.of(Story.ofATrader().material("filing-form")));
        foreign.submitting(form).then().statusCode(422).body("code", equalTo("MATERIAL_FILE_MISSING"));
        Story early = Story.ofATrader().withMaterials();
        early.plan.put("publishedOn", "2026-03-10");
        early.submitting().then().statusCode(422).body("code", equalTo("DATE_NOT_POSSIBLE"));
    }

    @Test
    @DisplayName("before it is filed a plan can be taken back; afterwards it cannot")
    void withdrawn() {
        Story story = Story.ofATrader().withMaterials().submitted();
        story.acts(story.applicant(), "withdrawal", Map.of("reason", "另行修订"));
        assertThat(story.json().getString("status")).isEqualTo("WITHDRAWN");
        Story filed = Story.ofATrader().withMaterials().submitted().filed();
        filed.acting(filed.applicant(), "withdrawal", Map.of("reason", "x"))
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("stale, without version, without key, and the same key again: each is answered as the house does")
    void versions() {
        Story story = Story.ofATrader().withMaterials().submitted();
        Story.request(Story.officer())
                .header("If-Match", "\"v77\"")
                .post("/v1/cases/" + story.number + "/filing")
                .then()
                .statusCode(412);
        Story.request(Story.officer())
                .post("/v1/cases/" + story.number + "/filing")
                .then()
                .statusCode(428);
        String key = UUID.randomUUID().toString();
        String tag = story.current();
        for (int i = 0; i < 2; i++) {
            io.restassured.RestAssured.given()
                    .auth()
                    .oauth2(Story.officer())
                    .header("Idempotency-Key", key)
                    .header("If-Match", tag)
                    .post("/v1/cases/" + story.number + "/filing")
                    .then()
                    .statusCode(201);
        }
        assertThat(story.events()).containsExactly("filing-submitted", "plan-filed");
    }

    @Test
    @DisplayName("filing numbers of a division and year have no gap")
    void gapless() {
        Story first = Story.ofATrader().withMaterials().submitted().filed();
        Story second = Story.ofATrader().withMaterials().submitted().filed();
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
    }

    private static int serial(Story story) {
        return Integer.parseInt(
                story.json().getString("registration.filingNumber").substring("441521-2026-".length()));
    }

    @Test
    @DisplayName(
            "the registration form issued is entered once, however often it is told; other services' certificates are passed by")
    void receipt() {
        Story story = Story.ofATrader().withMaterials().submitted().filed();
        issued(story.number, "11100000DEM00009X8900");
        assertThat(story.json().getString("registration.receipt")).isNull();
        issued(story.number, null);
        issued(story.number, "11100000DEM00009X8002");
        issued("HZ-441521-2026-000001-X", null);
        assertThat(story.json().getString("registration.receipt.identifier")).isEqualTo("1.2.156.3005.2.示例");
        assertThat(Database.asOwner()
                        .column(
                                "SELECT action FROM audit_record WHERE case_number = ? AND action = 'CONFIRM_RECEIPT'",
                                story.number))
                .hasSize(1);
    }

    /** @param type code of the certificate's type; null in events older than the types */
    private void issued(String caseNumber, String type) {
        ObjectNode data = new ObjectMapper()
                .createObjectNode()
                .put("caseNumber", caseNumber)
                .put("certificateIdentifier", "1.2.156.3005.2.示例")
                .put("verificationUrl", "http://127.0.0.1:8080/v/x");
        if (type != null) {
            data.put("certificateType", type);
        }
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID().toString(),
                "ecert.certificate-issued.v1",
                "/services/e-certificate",
                caseNumber,
                1,
                Instant.parse("2026-03-09T02:00:00Z"),
                data);
        QuarkusTransaction.requiringNew().run(() -> listener.on(event));
    }

    @Test
    @DisplayName("the view says what this actor may do next")
    void allowedActions() {
        Story story = Story.ofATrader().withMaterials().submitted();
        Story.request(Story.officer())
                .get("/v1/cases/" + story.number)
                .then()
                .body("allowedActions", equalTo(List.of("FILE", "NOTIFY_GAPS")));
        assertThat(story.json().getList("allowedActions", String.class)).containsExactly("WITHDRAW");
        story.filed();
        assertThat(story.json().getList("allowedActions", String.class)).contains("ARCHIVE_VERSION", "REPORT_DRILL");
        Story.request(Tokens.officer("city-supervisor", "441500", "city-supervisor"))
                .get("/v1/cases/" + story.number)
                .then()
                .body("allowedActions", equalTo(List.of()));
    }

    @Test
    @DisplayName("an office's list is its own, most urgent first; a unit's is its own")
    void lists() {
        Story story = Story.ofATrader().withMaterials().submitted();
        Story.request(Tokens.officer("lufeng-intake", "441581", "intake-officer"))
                .get("/v1/cases")
                .then()
                .statusCode(200)
                .body("items.caseNumber", not(hasItem(story.number)));
        Story.request(story.applicant())
                .get("/v1/cases")
                .then()
                .body("items.caseNumber", equalTo(List.of(story.number)));
        Story.request(Story.officer())
                .queryParam("status", "SUBMITTED")
                .queryParam("limit", 100)
                .get("/v1/cases")
                .then()
                .body("items.caseNumber", hasItem(story.number));
    }

    @Test
    @DisplayName(
            "the guide is public, says whom to call, and of each kind of unit whether it owes a review opinion, an evaluation, a drill")
    void guide() {
        PlainHttp.isSpokenAt("/v1/service-items", Story::anybody)
                .then()
                .statusCode(200)
                .body("[0].materials.id", hasItem("review-opinion"))
                .body("[0].limits.check.amount", equalTo(5))
                .body("[0].phones.COUNTY.advice", equalTo("0660-0000203"))
                .body(
                        "[0].unitClasses.find { it.unitClass == 'HAZCHEM_TRADE_WITHOUT_STORAGE' }.reviewOpinion",
                        equalTo(false));
    }
}
