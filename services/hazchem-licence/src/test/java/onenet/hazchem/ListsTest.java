package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.PlainHttp;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worklists, the register, the annual report and the self-check. */
@QuarkusTest
class ListsTest extends OnTheStack {

    /** A county no other test uses, so that its lists hold what this class makes. */
    private static final String LUHE = "441523";

    @ParameterizedTest(name = "pages of {0}")
    @ValueSource(ints = {1, 2, 3, 7, 100})
    @DisplayName(
            "a worklist is paged without duplicates or gaps, most urgent first, cases without a running clock last")
    void worklist(int limit) {
        List<String> made = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            MovableClock.setTo(LocalDate.of(2026, 9, day));
            made.add(luhe().number());
            made.add(luhe().number());
        }
        Story withdrawn = luhe();
        withdrawn.acts(withdrawn.trader(), "withdrawal", Map.of("reason", "不办了"));
        made.add(withdrawn.number());
        List<Map<String, Object>> lines = all(officer("intake-officer"), "/v1/cases", "items", limit);
        List<String> numbers =
                lines.stream().map(line -> (String) line.get("caseNumber")).toList();
        assertThat(numbers).doesNotHaveDuplicates().containsAll(made);
        List<String> dates = lines.stream()
                .map(line -> String.valueOf(line.getOrDefault("dueOn", "9999-12-31")))
                .toList();
        assertThat(dates).isSorted();
        assertThat(lines).allMatch(line -> line.get("office").equals(LUHE));
    }

    @Test
    @DisplayName(
            "an applicant sees only his own cases, the newest first, by what the public is told and never the inside status")
    void own() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story one = Story.inHaifeng().submitsNew();
        Story two = one.another().submitsNew();
        Story three = one.another()
                .submitsNew()
                .accepted()
                .inspected(LocalDate.of(2026, 9, 10))
                .examined();
        Story.inHaifeng().submitsNew();
        List<Map<String, Object>> lines = all(one.trader(), "/v1/cases", "items", 2);
        assertThat(lines.stream().map(line -> line.get("caseNumber")))
                .containsExactly(three.number(), two.number(), one.number());
        assertThat(lines).noneMatch(line -> line.containsKey("status"));
        JsonPath inProgress =
                one.trader().request().get("/v1/cases?status=ACCEPTED").jsonPath();
        assertThat(inProgress.getList("items.caseNumber")).isEqualTo(List.of(three.number()));
    }

    @Test
    @DisplayName("an officer's list can be cut to one status")
    void byStatus() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story accepted = luhe().accepted();
        JsonPath list = officer("examiner")
                .request()
                .get("/v1/cases?status=ACCEPTED&limit=100")
                .jsonPath();
        assertThat(list.<String>getList("items.caseNumber")).contains(accepted.number());
        assertThat(new TreeSet<>(list.<String>getList("items.status"))).containsExactly("ACCEPTED");
    }

    @ParameterizedTest(name = "pages of {0}")
    @ValueSource(ints = {1, 2, 3, 4, 100})
    @DisplayName(
            "the register is paged without duplicates, gaps or an empty last page, to the holder's own licences, the one granted last first")
    void register(int limit) {
        Story holder = Story.inHaifeng();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LocalDate day = LocalDate.of(2026, 9, 7 + i);
            MovableClock.setTo(day);
            String office =
                    List.of("441581", Desk.HAIFENG, "441581", Desk.HAIFENG).get(i);
            Story licence = Story.at(office, holder.uscc);
            licence.submits(Forms.submission("NEW", null, Forms.with(licence.application(), "place.site", office)));
            made.add(0, licence.decidedOn(day).number());
        }
        List<Map<String, Object>> lines = all(holder.trader(), "/v1/licences", "items", limit);
        assertThat(lines.stream().map(line -> (String) line.get("licenceId"))).containsExactlyElementsOf(made);
    }

    @Test
    @DisplayName(
            "the register is searched by number, holder or credit code, and says what this officer may do to a licence")
    void found() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Story licence = luhe().decidedOn(LocalDate.of(2026, 9, 10)).certified("001");
        Desk decider = officer("decision-maker");
        JsonPath view =
                decider.request().get("/v1/licences/" + licence.number()).jsonPath();
        assertThat(view.<String>getList("allowedActions"))
                .containsExactlyInAnyOrder("SUSPEND", "RESCIND", "REVOKE", "WITHDRAW", "CANCEL");
        assertThat(officer("examiner")
                        .request()
                        .get("/v1/licences/" + licence.number())
                        .jsonPath()
                        .<String>getList("allowedActions"))
                .containsExactly("PROPOSE_CORRECTION");
        String number = view.getString("licenceNumber");
        for (String sought : List.of(number, number.substring(3, number.length() - 1), view.getString("holderUscc"))) {
            assertThat(ids(decider, sought)).contains(licence.number());
        }
        String otherwise = number.replace('〔', '[').replace('〕', ']');
        for (String sought : List.of(
                otherwise,
                otherwise.replaceAll("[\\[\\]]", ""),
                view.getString("holderUscc").substring(4).toLowerCase(java.util.Locale.ROOT),
                view.getString("holderName").charAt(0) + "　"
                        + view.getString("holderName").substring(1))) {
            assertThat(ids(decider, sought)).as(sought).contains(licence.number());
        }
        assertThat(ids(decider, "%")).isEmpty();
        assertThat(ids(licence.trader(), view.getString("holderName"))).containsExactly(licence.number());
    }

    private static List<String> ids(Desk reader, String sought) {
        return reader.request()
                .queryParam("q", sought)
                .get("/v1/licences?limit=100")
                .jsonPath()
                .getList("items.licenceId");
    }

    @Test
    @DisplayName("the annual report counts a county's year: received, accepted, declined, granted by matter, refused")
    void annualReport() {
        Desk decider = officer("decision-maker");
        Map<String, Object> before = line(decider);
        MovableClock.setTo(LocalDate.of(2026, 6, 10));
        Story licence = luhe().decidedOn(LocalDate.of(2026, 6, 10)).certified("001");
        LicenceStories.act(licence, "suspension", false).then().statusCode(201);
        LicenceStories.act(licence, "revocation", false).then().statusCode(201);
        luhe().accepted().refusalProposed(false).refused(false);
        Story declined = luhe();
        declined.acts(declined.intake(), "non-acceptance", IntakeTrapTest.declining("NOT_REQUIRED", "N-NOT-NEEDED"));
        Map<String, Object> after = line(decider);
        assertThat(grown(before, after, "received")).isEqualTo(3);
        assertThat(grown(before, after, "accepted")).isEqualTo(2);
        assertThat(grown(before, after, "notAccepted")).isEqualTo(1);
        assertThat(grown(before, after, "granted")).isEqualTo(1);
        assertThat(grown(before, after, "refused")).isEqualTo(1);
        assertThat(grown(before, after, "renewed")).isZero();
        assertThat(grown(before, after, "suspended")).isEqualTo(1);
        assertThat(grown(before, after, "revoked")).isEqualTo(1);
        assertThat(grown(before, after, "withdrawn")).isZero();
        List<String> offices = Desk.with(Tokens.officer("supervisor", "441500", "city-supervisor"))
                .request()
                .get("/v1/annual-reports/2026")
                .jsonPath()
                .getList("office");
        assertThat(offices).contains(LUHE).doesNotHaveDuplicates();
        assertThat(decider.request().get("/v1/annual-reports/2019").jsonPath().getList("received"))
                .allMatch(count -> ((Number) count).intValue() == 0);
    }

    @Test
    @DisplayName("a guide, a list and a case read twice are sent once; only the guide may be kept by others")
    void readTwice() {
        Story story = Story.inHaifeng().submitsNew();
        assertThat(PlainHttp.isSpokenAt("/v1/service-items", Desk::anybody).header("Cache-Control"))
                .isEqualTo("public, max-age=300");
        for (String path : List.of("/v1/cases", "/v1/cases/" + story.number())) {
            assertThat(PlainHttp.isSpokenAt(path, () -> story.intake().request())
                            .header("Cache-Control"))
                    .isNull();
        }
    }

    @Test
    @DisplayName("what was read may be acted on, and looks another way to somebody else")
    void tagOfWhatIsShown() {
        Story story = Story.inHaifeng().submitsNew();
        String path = "/v1/cases/" + story.number();
        String tag = story.intake().request().get(path).header("ETag");
        assertThat(story.trader()
                        .request()
                        .header("If-None-Match", tag)
                        .get(path)
                        .statusCode())
                .isEqualTo(200);
        assertThat(story.intake()
                        .request()
                        .header("If-Match", tag)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(Map.of())
                        .post(path + "/acceptance")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("the guide needs no login and says whom to call at each level")
    void guide() {
        JsonPath items = Desk.anybody().get("/v1/service-items").jsonPath();
        assertThat(items.getString("find { it.matter == 'NEW' && it.level == 'CITY' }.advicePhone"))
                .isEqualTo("0660-0000101");
        assertThat(items.getString("find { it.matter == 'NEW' && it.level == 'COUNTY' }.complaintPhone"))
                .isEqualTo("0660-0000202");
    }

    @Test
    @DisplayName("the self-check needs no login, says who decides, why, and what is needed, and keeps nothing")
    void selfCheck() {
        MovableClock.setTo(LocalDate.of(2026, 9, 10));
        Map<String, Long> before = Rows.counted();
        Map<String, Object> application = Story.inHaifeng().application();
        application.put("changes", List.of(Forms.change("PREMISES", "旧址", "新址", "2026-09-01")));
        JsonPath answer = Desk.anybody()
                .contentType("application/json")
                .body(Forms.submission("VARIATION", null, application))
                .post("/v1/self-checks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString("office")).isEqualTo("441521");
        assertThat(answer.getBoolean("majorHazard")).isFalse();
        assertThat(answer.getString("changes[0].treatment")).isEqualTo("NEW_LICENCE");
        assertThat(answer.getString("changes[0].article")).contains("第十七条");
        assertThat(answer.getList("materials.id")).contains("variation-form");
        assertThat(Rows.counted()).isEqualTo(before);
    }

    private static Story luhe() {
        Story story = Story.at(LUHE, Enterprises.next());
        return story.submits(Forms.submission("NEW", null, Forms.with(story.application(), "place.site", LUHE)));
    }

    private static Desk officer(String role) {
        return Desk.with(Tokens.officer("luhe-" + role, LUHE, role));
    }

    private static Map<String, Object> line(Desk decider) {
        List<Map<String, Object>> lines =
                decider.request().get("/v1/annual-reports/2026").jsonPath().getList("$");
        return lines.isEmpty() ? Map.of() : lines.get(0);
    }

    private static int grown(Map<String, Object> before, Map<String, Object> after, String figure) {
        return ((Number) after.get(figure)).intValue() - ((Number) before.getOrDefault(figure, 0)).intValue();
    }

    private static List<Map<String, Object>> all(Desk desk, String path, String name, int limit) {
        List<Map<String, Object>> lines = new ArrayList<>();
        String cursor = null;
        do {
            var request = desk.request().queryParam("limit", limit);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(path)
                    .jsonPath();
            List<Map<String, Object>> found = page.getList(name);
            assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(limit);
            lines.addAll(found);
            cursor = page.getString("next");
        } while (cursor != null);
        return lines;
    }
}
