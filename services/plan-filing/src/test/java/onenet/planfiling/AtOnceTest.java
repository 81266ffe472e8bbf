package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.Asking;
import onenet.testkit.AtOnce;
import onenet.testkit.Database;
import onenet.testkit.Enterprises;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;
import onenet.testkit.Uploads;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two who act on one thing at the same instant: one wins, the others are told, and nothing is there twice. */
@QuarkusTest
class AtOnceTest extends OnTheStack {

    private static final Map<String, ?> REASON = Map.of("reason", "理由");

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(LocalDate.of(2026, 3, 9));
    }

    /** Other tests ask for the nearest teams of the demonstration. */
    @AfterEach
    void withoutTheTeamsEntered() throws SQLException {
        Database.unhindered().run("DELETE FROM rescue_resource WHERE CAST(id AS text) NOT LIKE '00000000-%'");
    }

    @RepeatedTest(3)
    @DisplayName("filed by one officer, by another, and withdrawn by the unit: one of it happens")
    void filedOrWithdrawn() {
        Story story = Story.ofATrader().withMaterials().submitted();
        String path = "/v1/cases/" + story.number;
        List<Response> answers = AtOnce.send(
                3,
                turn -> turn == 2
                        ? json(story.applicant(), "\"v0\"").body(REASON).post(path + "/withdrawal")
                        : json(officer(turn), "\"v0\"").post(path + "/filing"));
        assertThat(AtOnce.statuses(answers)).first().isEqualTo(201);
        assertThat(AtOnce.statuses(answers).subList(1, 3)).allMatch(Set.of(409, 412)::contains);
        assertThat(story.events()).hasSize(2);
    }

    @RepeatedTest(3)
    @DisplayName("two new filings in the place of one are filed at once: one takes it")
    void replacedOnce() {
        Story older = Story.ofATrader().withMaterials().submitted().filed();
        String first = again(older);
        String second = again(older);
        List<Response> answers = AtOnce.send(
                2, turn -> json(officer(turn), "\"v0\"").post("/v1/cases/" + (turn == 0 ? first : second) + "/filing"));
        assertThat(AtOnce.statuses(answers))
                .allMatch(Set.of(201, 409, 412)::contains)
                .contains(201);
        assertThat(Database.asOwner()
                        .column(
                                "SELECT count(*) FROM case_event WHERE subject = ? AND type LIKE '%standing%'",
                                older.number))
                .containsExactly("1");
    }

    @RepeatedTest(3)
    @DisplayName("a draft begun in two windows at once is one draft; saved in two at once it is saved by one")
    void drafts() {
        String unit = Tokens.applicant("drafting", Enterprises.next());
        String path = "/v1/drafts/" + UUID.randomUUID();
        List<Response> begun = AtOnce.send(4, turn -> save(unit, null, path, turn));
        assertThat(AtOnce.statuses(begun)).first().isEqualTo(200);
        assertThat(AtOnce.statuses(begun).subList(1, 4)).allMatch(Set.of(412, 428)::contains);
        // Each window holds another form than the one begun: a form sent again as it stands contradicts nobody.
        List<Response> saved = AtOnce.send(4, turn -> save(unit, "\"v0\"", path, 10 + turn));
        assertThat(AtOnce.statuses(saved)).containsExactly(200, 412, 412, 412);
        List<Response> thrown = AtOnce.send(4, turn -> json(unit, null).delete(path));
        assertThat(AtOnce.statuses(thrown)).first().isEqualTo(204);
        assertThat(AtOnce.statuses(thrown).subList(1, 4)).allMatch(Set.of(404, 412)::contains);
    }

    @RepeatedTest(3)
    @DisplayName("one content uploaded several times at once is one file for all of them")
    void uploads() {
        String unit = Tokens.applicant("uploading", Enterprises.next());
        byte[] pdf = Uploads.paper(UUID.randomUUID().toString());
        List<Response> answers = AtOnce.send(4, turn -> Asking.unheld()
                .auth()
                .oauth2(unit)
                .contentType("application/octet-stream")
                .queryParam("name", "a.pdf")
                .body(pdf)
                .post("/v1/files"));
        assertThat(AtOnce.statuses(answers)).containsExactly(201, 201, 201, 201);
        assertThat(answers.stream().map(answer -> answer.path("id")).distinct()).hasSize(1);
    }

    @Test
    @DisplayName("a resource retired while it is amended: one of it happens")
    void resources() {
        Map<String, ?> form = Map.of(
                "kind", "TEAM",
                "name", "示例队",
                "address", "示例路",
                "phone", "0660-0000000",
                "quantity", "1人",
                "longitude", 115.3,
                "latitude", 22.9,
                "accidentKinds", List.of("FIRE"));
        String path = "/v1/rescue-resources/"
                + json(Story.officer(), null)
                        .body(form)
                        .post("/v1/rescue-resources")
                        .path("id");
        List<Response> answers = AtOnce.send(
                2,
                turn -> turn == 0
                        ? json(officer(0), "\"v0\"").delete(path)
                        : json(officer(1), "\"v0\"")
                                .body(with(form, "quantity", "2人"))
                                .put(path));
        assertThat(AtOnce.statuses(answers)).first().isEqualTo(200);
        assertThat(AtOnce.statuses(answers)).last().matches(Set.of(404, 412)::contains);
    }

    private static Map<String, ?> with(Map<String, ?> form, String field, Object value) {
        Map<String, Object> changed = new java.util.HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static String again(Story older) {
        Map<String, Object> form = older.form();
        form.put("replaces", older.number);
        form.put("whyAgain", "前一份填写有误，已申请撤回");
        return older.submitting(form).then().statusCode(201).extract().path("caseNumber");
    }

    private static Response save(String unit, String ifMatch, String path, int turn) {
        return json(unit, ifMatch)
                .body(Map.of("kind", "FILING", "form", Map.of("turn", turn)))
                .put(path);
    }

    private static String officer(int turn) {
        return Tokens.officer("haifeng-" + turn, "441521", "intake-officer");
    }

    private static RequestSpecification json(String token, String ifMatch) {
        RequestSpecification request = Asking.unheld()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
        return ifMatch == null ? request : request.header("If-Match", ifMatch);
    }
}
