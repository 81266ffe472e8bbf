package onenet.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The city hands its power down and calls it back, and anybody may know who decides (下放、委托、收回)")
class PowersTest extends OversightScenario {

    private static final String ASKED =
            "/v1/powers/holder?itemCode=00012504500001&divisionCode=441523" + "&caseClass=PETROL_STATION&on=";

    @Test
    @DisplayName(
            "drafted by one, rehearsed, approved by another: from its first day the county holds the power, without a restart, and everybody is told once")
    void given() {
        String number = Powers.drafted(Powers.entrustment("1"));
        as(supervisor()).get(ASKED + "2026-12-01").then().body("office", equalTo("441500"));
        Powers.rehearsed(number);
        Powers.act(supervisor(), number, "approval", Map.of("words", "x"))
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES"));
        Powers.approved(number);
        anybody().get(ASKED + "2026-11-30").then().statusCode(200).body("office", equalTo("441500"));
        anybody()
                .get(ASKED + "2026-12-01")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("HELD"))
                .body("office", equalTo("441523"))
                .body("mode", equalTo("DELEGATED"))
                .body("inNameOf", equalTo("441500"))
                .body("chain.line", contains(number + "/1", "CITY-OWN"));
        anybody()
                .get("/v1/powers?office=441523&on=2026-12-01")
                .then()
                .body("version", equalTo(1))
                .body("items.papers.number.flatten()", hasItem("汕应急委〔2026〕1号（示例）"));
        assertThat(Database.asOwner()
                        .column("SELECT data ->> 'version' FROM case_event WHERE type = 'oversight.powers-changed.v1'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName(
            "a recall is tried on the cases under way: who accepted finishes, who did not goes over, and what the board does not know is said")
    void recalled() {
        Powers.approved(Powers.rehearsed(Powers.drafted(Powers.entrustment("2"))));
        String line = Database.asOwner()
                        .column("SELECT record_number FROM power_instrument")
                        .get(0) + "/1";
        MovableClock.setTo(LocalDate.of(2027, 1, 4));
        String recall = Powers.rehearsed(Powers.drafted(Powers.recall("3", line, "2027-02-01")));
        as(supervisor())
                .get("/v1/powers/instruments/" + recall)
                .then()
                .body("rehearsed.registerVersion", equalTo(1))
                .body("rehearsed.outcomes", hasSize(0))
                .body("allowedActions", contains("REHEARSE", "WITHDRAW"));
        Powers.approved(recall);
        anybody().get(ASKED + "2027-01-31").then().body("office", equalTo("441523"));
        anybody().get(ASKED + "2027-02-01").then().body("office", equalTo("441500"));
        as(haifeng("examiner"))
                .get("/v1/powers/instruments")
                .then()
                .statusCode(200)
                .body("items.kind", contains("RECALL", "ENTRUST"));
    }

    @Test
    @DisplayName("what the law forbids is refused at its place, with its article, and nothing is kept")
    void refused() {
        Map<String, Object> toxic = Powers.entrustment("4");
        toxic.put("lines", List.of(Powers.line("HIGHLY_TOXIC", "2026-12-01", "2028-11-30")));
        Powers.draft(supervisor(), toxic)
                .then()
                .statusCode(422)
                .body("code", equalTo("POWER_NOT_DELEGABLE"))
                .body("detail", equalTo("依据：汕尾市权责清单（示例）第3条"))
                .body("violations[0].pointer", equalTo("/lines/0"));
        Map<String, Object> nameless = Powers.entrustment("5");
        nameless.remove("number");
        Powers.draft(supervisor(), nameless).then().statusCode(400).body("violations[0].pointer", equalTo("/number"));
        Map<String, Object> early = Powers.entrustment("6");
        early.put("lines", List.of(Powers.line("PETROL_STATION", "2026-11-16", "2028-11-30")));
        Powers.draft(supervisor(), early).then().statusCode(422).body("code", equalTo("TAKES_FORCE_TOO_EARLY"));
        Powers.draft(supervisor(), Powers.recall("7", "nothing/1", "2026-12-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("POWER_LINE_UNKNOWN"));
        assertThat(Database.asOwner().column("SELECT record_number FROM power_instrument"))
                .isEmpty();
    }

    @Test
    @DisplayName("one number, one paper; a paper taken back leaves its number free")
    void oneNumber() {
        String first = Powers.drafted(Powers.entrustment("8"));
        Powers.draft(supervisor(), Powers.entrustment("8"))
                .then()
                .statusCode(409)
                .body("code", equalTo("INSTRUMENT_NUMBER_USED"));
        Powers.act(Powers.second(), first, "withdrawal", Map.of("words", "x"))
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        Powers.act(supervisor(), first, "withdrawal", Map.of("words", "文号有误"))
                .then()
                .statusCode(201);
        Powers.drafted(Powers.entrustment("8"));
        as(haifeng("examiner")).get("/v1/powers/instruments/" + first).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "approved is only what was rehearsed on the register as it is; two papers for the same power cannot both be")
    void rehearsedOnAnother() {
        String first = Powers.rehearsed(Powers.drafted(Powers.entrustment("9")));
        String second = Powers.rehearsed(Powers.drafted(Powers.entrustment("10")));
        Powers.approved(first);
        Powers.act(Powers.second(), second, "approval", Map.of("words", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("REHEARSAL_STALE"));
        Powers.act(supervisor(), second, "rehearsal", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("POWER_OVERLAP"));
        Powers.act(Powers.second(), second, "rejection", Map.of("words", "重复"))
                .then()
                .statusCode(201)
                .body("status", equalTo("REJECTED"))
                .body("registerVersion", nullValue());
    }

    @Test
    @DisplayName(
            "a paper that would take force before its own approval is not approved: no decision already made loses its power")
    void notBackDated() {
        String number = Powers.rehearsed(Powers.drafted(Powers.entrustment("11")));
        MovableClock.setTo(LocalDate.of(2026, 12, 1));
        Powers.act(Powers.second(), number, "approval", Map.of("words", "x"))
                .then()
                .statusCode(422)
                .body("code", equalTo("TAKES_FORCE_TOO_EARLY"))
                .body("violations[0].pointer", equalTo("/lines/0/from"));
    }

    @Test
    @DisplayName("a place another city runs has no holder here, and an item nobody has none at all")
    void noHolder() {
        anybody()
                .get(
                        "/v1/powers/holder?itemCode=00012504500001&divisionCode=441521&town=441521103&caseClass=GENERAL&on=2026-01-01")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("OUTSIDE"))
                .body("runBy", equalTo("深圳市（深汕特别合作区）"));
        anybody()
                .get("/v1/powers/holder?itemCode=99912504500001&divisionCode=441521&caseClass=GENERAL")
                .then()
                .body("outcome", equalTo("NOBODY"))
                .body("on", equalTo("2026-11-16"));
        anybody()
                .get("/v1/powers/holder?itemCode=00012504500001&divisionCode=441581&town=441521103&caseClass=GENERAL")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName(
            "an entrustment that ends in fifteen days is due for renewal, to the city and to its own office; a renewal takes it off the list")
    void ending() {
        Powers.approved(Powers.rehearsed(Powers.drafted(Powers.entrustment("13"))));
        String line = Database.asOwner()
                        .column("SELECT record_number FROM power_instrument")
                        .get(0) + "/1";
        MovableClock.setTo(LocalDate.of(2028, 11, 15));
        as(supervisor()).get("/v1/powers/ending").then().statusCode(200).body("line", contains(line));
        MovableClock.setTo(LocalDate.of(2028, 11, 14));
        as(supervisor()).get("/v1/powers/ending").then().body("", hasSize(0));
        MovableClock.setTo(LocalDate.of(2028, 11, 15));
        as(haifeng("examiner")).get("/v1/powers/ending").then().body("", hasSize(0));
        Powers.approved(Powers.rehearsed(Powers.drafted(Powers.renewal("14", line, "2030-11-30"))));
        as(supervisor()).get("/v1/powers/ending").then().body("", hasSize(0));
        anybody().get(ASKED + "2030-11-30").then().body("office", equalTo("441523"));
    }

    @Test
    @DisplayName("the database itself keeps four eyes, and what was approved as it was approved")
    void keptByTheDatabase() {
        String number = Powers.rehearsed(Powers.drafted(Powers.entrustment("12")));
        assertThat(refusedByDatabase(
                        "UPDATE power_instrument SET status = 'APPROVED', register_version = 1, ended_by = drafted_by"))
                .isTrue();
        Powers.approved(number);
        assertThat(refusedByDatabase("UPDATE power_instrument SET words = 'x'")).isTrue();
    }

    private static boolean refusedByDatabase(String sql) {
        try {
            Database.asOwner().run(sql);
            return false;
        } catch (SQLException refused) {
            return true;
        }
    }

    /** How the service is asked to change powers. */
    static final class Powers {

        private Powers() {}

        static String second() {
            return Tokens.officer("city-supervisor2", "441500", "city-supervisor");
        }

        static Map<String, Object> entrustment(String serial) {
            Map<String, Object> form = paper(serial, "ENTRUST");
            form.put(
                    "duties",
                    Map.of(
                            "rightsAndDuties", "示例：以市局名义办理",
                            "training", "示例：市局培训",
                            "supervision", "示例：市局抽查",
                            "reporting", "示例：每季度报告",
                            "noReEntrustment", true));
            form.put("lines", List.of(line("PETROL_STATION", "2026-12-01", "2028-11-30")));
            return form;
        }

        static Map<String, Object> recall(String serial, String line, String from) {
            Map<String, Object> form = paper(serial, "RECALL");
            form.put("changes", List.of(Map.of("line", line, "from", from)));
            form.put("inFlight", "ACCEPTED_FINISH");
            return form;
        }

        static Map<String, Object> renewal(String serial, String line, String until) {
            Map<String, Object> form = paper(serial, "RENEW");
            form.put("changes", List.of(Map.of("line", line, "until", until)));
            return form;
        }

        static Map<String, Object> line(String caseClass, String from, String until) {
            return Map.of(
                    "itemCodes",
                    List.of("00012504500001"),
                    "areas",
                    List.of("441523"),
                    "caseClasses",
                    List.of(caseClass),
                    "office",
                    "441523",
                    "from",
                    from,
                    "until",
                    until);
        }

        private static Map<String, Object> paper(String serial, String kind) {
            return new HashMap<>(Map.of(
                    "kind", kind,
                    "number", "汕应急委〔2026〕" + serial + "号（示例）",
                    "title", "危险化学品经营许可权力文书（示例）",
                    "office", "441500",
                    "issuedOn", "2026-11-13",
                    "basis", "行政许可法第二十四条"));
        }

        static Response draft(String token, Map<String, ?> form) {
            return as(token).contentType("application/json").body(form).post("/v1/powers/instruments");
        }

        static String drafted(Map<String, ?> form) {
            return draft(supervisor(), form).then().statusCode(201).extract().path("recordNumber");
        }

        static String rehearsed(String number) {
            act(supervisor(), number, "rehearsal", null).then().statusCode(201);
            return number;
        }

        static String approved(String number) {
            act(second(), number, "approval", Map.of("words", "同意"))
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("APPROVED"));
            return number;
        }

        static Response act(String token, String number, String act, Map<String, ?> body) {
            var request = as(token).header("If-Match", tag(number));
            if (body != null) {
                request.contentType("application/json").body(body);
            }
            return request.post("/v1/powers/instruments/" + number + "/" + act);
        }

        static String tag(String number) {
            return as(supervisor()).get("/v1/powers/instruments/" + number).header("ETag");
        }
    }
}
