package onenet.hazchem;

import static onenet.hazchem.IntakeTrapTest.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.hazchem.licencecase.Part;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Four eyes and recusal, by the service and, when tried with SQL, by the database. */
@QuarkusTest
class FourEyesTest extends OnTheStack {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);
    private static final String[] ALL = {"intake-officer", "examiner", "decision-maker", "legal-reviewer"};

    @BeforeEach
    void today() {
        MovableClock.setTo(TODAY);
    }

    static Stream<Arguments> forbiddenPairs() {
        return Arrays.stream(Part.values())
                .flatMap(taken -> taken.forbids().stream().map(wanted -> Arguments.of(taken, wanted)));
    }

    @Test
    @DisplayName(
            "what forbids also is forbidden: the pairs are the same from both sides, in the code and in the database")
    void symmetric() {
        List<String> pairs = forbiddenPairs()
                .map(pair -> pair.get()[0] + " " + pair.get()[1])
                .sorted()
                .toList();
        assertThat(forbiddenPairs()
                        .map(pair -> pair.get()[1] + " " + pair.get()[0])
                        .sorted()
                        .toList())
                .isEqualTo(pairs);
        assertThat(Database.asOwner().column("SELECT part || ' ' || other FROM forbidden_pair ORDER BY 1"))
                .isEqualTo(pairs);
    }

    @ParameterizedTest(name = "{0} taken, {1} refused")
    @MethodSource("forbiddenPairs")
    @DisplayName("Trap 51: every forbidden pair is refused by the database, to the application and to the owner alike")
    void databaseRefuses(Part taken, Part wanted) throws SQLException {
        Story story = Story.inHaifeng().submitsNew();
        for (Database database : List.of(Database.asApplication(), Database.asOwner())) {
            String person = "person-" + database.hashCode();
            participates(database, story, person, taken);
            assertThatThrownBy(() -> participates(database, story, person, wanted))
                    .hasMessageContaining("four eyes");
        }
    }

    @ParameterizedTest(name = "{0} taken, {1} refused")
    @MethodSource("forbiddenPairs")
    @DisplayName("Trap 51: every forbidden pair is refused by the service, whatever roles the person holds by now")
    void serviceRefuses(Part taken, Part wanted) throws SQLException {
        Story story = Story.inHaifeng().submitsNew().accepted();
        participates(Database.asApplication(), story, "id-of-allround", taken);
        Response refused = wants(story, wanted);
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(403);
        assertThat(code(refused)).isEqualTo("FOUR_EYES");
    }

    /** Brings the case where the part can be taken, and tries. */
    private static Response wants(Story story, Part wanted) throws SQLException {
        Desk allround = story.officer("allround", ALL);
        return switch (wanted) {
            case INTAKE -> {
                Story fresh = story.another().submitsNew();
                for (String part : parts(story)) {
                    participates(Database.asApplication(), fresh, "id-of-allround", Part.valueOf(part));
                }
                yield fresh.tries(allround, "acceptance", Map.of());
            }
            case EXAMINATION -> story.tries(allround, "suspensions", Story.RECTIFICATION);
            case INSPECTION -> story.tries(allround, "site-inspections", Map.of());
            case EXPERT_REVIEW -> story.tries(story.examiner(), "expert-opinions", opinion("id-of-allround"));
            case HEARING -> {
                story.acts(story.examiner(), "hearing-notice", Map.of());
                story.acts(story.trader(), "hearing-request", Map.of());
                yield story.tries(allround, "hearing-record", Map.of("record", "示例卷1"));
            }
            case LEGAL_REVIEW -> {
                story.inspected(TODAY).examined();
                yield story.tries(allround, "legal-review", Map.of("agrees", true, "opinion", "合法"));
            }
            case DECISION -> {
                story.inspected(TODAY).examined();
                yield story.tries(allround, "decision", Map.of("outcome", "GRANTED"));
            }
        };
    }

    @Test
    @DisplayName("Trap 51: who accepted may not decide, also after a role change; the action is not even offered")
    void acceptedThenPromoted() {
        Story story = Story.inHaifeng().submitsNew();
        story.acts(story.officer("risen", "intake-officer"), "acceptance", Map.of());
        story.inspected(TODAY).examined();
        Desk promoted = story.officer("risen", "decision-maker");
        assertThat(code(story.tries(promoted, "decision", Map.of("outcome", "GRANTED"))))
                .isEqualTo("FOUR_EYES");
        assertThat(story.seenBy(promoted).json().getList("allowedActions")).isEmpty();
    }

    @Test
    @DisplayName("Trap 51: who compared papers with the originals, or gave an expert opinion, may not decide")
    void otherHands() {
        Story story = Story.inHaifeng();
        Map<String, Object> application = story.application();
        application.put(
                "materials",
                List.of(Map.of(
                        "material", "safety-rules-list", "file", story.trader().uploads("rules"))));
        story.submits(Forms.submission("NEW", null, application)).accepted();
        story.officer("comparer", "intake-officer")
                .post("/v1/cases/" + story.number() + "/materials/safety-rules-list/comparison", Map.of())
                .then()
                .statusCode(201);
        story.acts(story.examiner(), "expert-opinions", opinion("id-of-expert"));
        story.inspected(TODAY).examined();
        for (String person : List.of("comparer", "expert")) {
            Response refused =
                    story.tries(story.officer(person, "decision-maker"), "decision", Map.of("outcome", "GRANTED"));
            assertThat(code(refused)).isEqualTo("FOUR_EYES");
        }
    }

    @Test
    @DisplayName("Trap 51: one officer alone completes no inspection")
    void twoOfficers() {
        Story story = Story.inHaifeng().submitsNew().accepted();
        story.acts(story.examiner(), "site-inspections", Map.of());
        assertThat(code(story.tries(story.examiner(), "site-inspections/1/signatures", Map.of())))
                .isEqualTo("INSPECTION_NOT_REPORTED");
        story.acts(story.examiner(), "site-inspections/1/report", Story.inspection("CONDITIONS_MET", TODAY));
        assertThat(code(story.tries(story.examiner(), "site-inspections/1/signatures", Map.of())))
                .isEqualTo("INSPECTION_NEEDS_TWO_OFFICERS");
        assertThat(code(story.tries(story.examiner(), "examination", Map.of("proposesGrant", true, "summary", "可"))))
                .isEqualTo("INSPECTION_OPEN");
    }

    @Test
    @DisplayName(
            "Trap 51: two accounts of one person are one pair of eyes: what one accepted the other does not decide, nor is he the second officer on site")
    void twoAccounts() {
        Story story = Story.inHaifeng().submitsNew();
        Desk first = account("first", ALL);
        Desk second = account("second", "decision-maker");
        story.acts(first, "acceptance", Map.of());
        story.inspected(TODAY).examined();
        assertThat(code(story.tries(second, "decision", Map.of("outcome", "GRANTED"))))
                .isEqualTo("FOUR_EYES");
        assertThat(story.seenBy(second).json().getList("allowedActions")).isEmpty();
        Story onSite = Story.inHaifeng().submitsNew().accepted();
        onSite.acts(first, "site-inspections", Map.of());
        onSite.acts(first, "site-inspections/1/report", Story.inspection("CONDITIONS_MET", TODAY));
        assertThat(code(onSite.tries(account("third", "examiner"), "site-inspections/1/signatures", Map.of())))
                .isEqualTo("INSPECTION_NEEDS_TWO_OFFICERS");
    }

    @Test
    @DisplayName("an officer's account that is tied to no person does nothing: nobody could say whose eyes it has")
    void accountOfNobody() {
        Story story = Story.inHaifeng().submitsNew();
        Desk nobody = Desk.with(Tokens.officerOfNobody("stray", Desk.HAIFENG, ALL));
        assertThat(code(story.tries(nobody, "acceptance", Map.of()))).isEqualTo("ACCOUNT_OF_NOBODY");
    }

    private static Desk account(String name, String... roles) {
        return Desk.with(Tokens.officerAs("person-of-two-accounts", name, Desk.HAIFENG, roles));
    }

    @Test
    @DisplayName("an officer or expert tied to the applicant takes no part, on the case or on the licence")
    void recused() throws SQLException {
        Story story = Story.inHaifeng().submitsNew();
        Database.asApplication().run("INSERT INTO recusal VALUES (?, ?, '亲属')", "id-of-cousin", story.uscc);
        assertThat(code(story.tries(story.officer("cousin", ALL), "acceptance", Map.of())))
                .isEqualTo("RECUSED");
        story.accepted();
        assertThat(code(story.tries(story.examiner(), "expert-opinions", opinion("id-of-cousin"))))
                .isEqualTo("RECUSED");
        for (Database database : List.of(Database.asApplication(), Database.asOwner())) {
            assertThatThrownBy(() -> participates(database, story, "id-of-cousin", Part.EXAMINATION))
                    .hasMessageContaining("recusal");
        }
        story.inspected(TODAY).examined().granted().certified("001");
        assertThat(code(LicenceStories.act(story, story.officer("cousin", ALL), "revocation", false)))
                .isEqualTo("RECUSED");
    }

    @Test
    @DisplayName(
            "Trap 52: after a hearing nobody decides before an agreeing legal review, and a new examination needs a new one")
    void legalReviewFirst() {
        Story story = Story.inHaifeng().submitsNew().accepted().inspected(TODAY);
        story.acts(story.examiner(), "hearing-notice", Map.of());
        assertThat(code(story.tries(story.examiner(), "hearing-notice", Map.of())))
                .isEqualTo("HEARING_UNDER_WAY");
        story.acts(story.trader(), "hearing-request", Map.of());
        assertThat(code(story.tries(story.trader(), "hearing-request", Map.of())))
                .isEqualTo("HEARING_UNDER_WAY");
        assertThat(code(story.tries(story.examiner(), "examination", Map.of("proposesGrant", true, "summary", "可"))))
                .isEqualTo("EXAMINATION_CONTRADICTS");
        story.called();
        MovableClock.setTo(TODAY.plusDays(14));
        story.acts(story.legal(), "hearing-record", Map.of("record", "示例卷1"));
        assertThat(code(story.tries(story.legal(), "hearing-record", Map.of("record", "示例卷2"))))
                .isEqualTo("HEARING_NOT_OFFERED");
        story.examined();
        assertThat(decides(story)).isEqualTo("LEGAL_REVIEW_MISSING");
        story.acts(story.legal(), "legal-review", Map.of("agrees", false, "opinion", "证据不足"));
        assertThat(decides(story)).isEqualTo("LEGAL_REVIEW_MISSING");
        story.acts(story.decider(), "return", Map.of("reason", "补充证据"));
        story.examined();
        story.acts(story.legal(), "legal-review", Map.of("agrees", true, "opinion", "合法"));
        story.granted();
    }

    @Test
    @DisplayName(
            "Trap 52: a refusal with wide effect needs the review; a plain one cites clauses and does not; a proposed refusal is never granted over")
    void refusals() {
        Story major = Story.inHaifeng().submitsNew().accepted().refusalProposed(true);
        assertThat(code(major.tries(major.decider(), "decision", Story.refusal(false))))
                .isEqualTo("LEGAL_REVIEW_MISSING");
        major.acts(major.legal(), "legal-review", Map.of("agrees", true, "opinion", "合法"));
        assertThat(decides(major)).isEqualTo("EXAMINATION_CONTRADICTS");
        major.refused(false);
        Story plain = Story.inHaifeng().submitsNew().accepted().refusalProposed(false);
        assertThat(code(plain.tries(plain.decider(), "decision", Map.of("outcome", "REFUSED"))))
                .isEqualTo("GROUNDS_MISSING");
        assertThat(code(plain.tries(
                        plain.decider(),
                        "decision",
                        Map.of("outcome", "REFUSED", "grounds", List.of(Map.of("clause", "A99", "reason", "无"))))))
                .isEqualTo("CLAUSE_UNKNOWN");
        plain.refused(false);
        assertThat(plain.filed().json().getString("decision.remedy")).contains("60日", "6个月", "海丰县人民政府");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "decision = '{\"by\":\"somebody\",\"outcome\":\"GRANTED\",\"grounds\":[]}'",
                "decision = '{\"by\":\"clock\",\"outcome\":\"GRANTED\",\"deemed\":true,\"grounds\":[]}'",
                "examination = '{\"by\":\"somebody\"}'",
                "legal_review = '{\"by\":\"somebody\"}'",
                "hearing = '{\"chair\":\"somebody\"}'",
                "inspections = '[{\"signedBy\":[\"somebody\"]}]'",
                "expert_opinions = '[{\"expertId\":\"somebody\"}]'"
            })
    @DisplayName("nobody stands in the file as acting who never entered that part, whoever writes the row")
    void neverEntered(String column) {
        Story story = Story.inHaifeng().submitsNew();
        for (Database database : List.of(Database.asApplication(), Database.asOwner())) {
            assertThatThrownBy(() -> database.run(
                            "UPDATE licence_case SET " + column + " WHERE case_number = ?", story.number()))
                    .hasMessageContaining("four eyes");
        }
    }

    @Test
    @DisplayName(
            "an ended case is not reopened, a decision not altered, a cancelled licence not revived, even with SQL")
    void noWayBack() {
        Story ended = Story.inHaifeng().submitsNew();
        ended.acts(ended.trader(), "withdrawal", Map.of("reason", "不办了"));
        Story licence = Story.inHaifeng().inForceSince(TODAY);
        LicenceStories.act(licence, "revocation", false).then().statusCode(201);
        LicenceStories.act(licence, "cancellation", false).then().statusCode(201);
        for (Database database : List.of(Database.asApplication(), Database.asOwner())) {
            assertThatThrownBy(() -> database.run(
                            "UPDATE licence_case SET status = 'ACCEPTED' WHERE case_number = ?", ended.number()))
                    .hasMessageContaining("has ended");
            assertThatThrownBy(() -> database.run(
                            "UPDATE licence_case SET decision = decision || '{\"outcome\":\"REFUSED\"}' WHERE case_number = ?",
                            licence.number()))
                    .hasMessageContaining("is decided");
            assertThatThrownBy(() -> database.run(
                            "UPDATE licence SET status = 'IN_FORCE' WHERE licence_id = ?", licence.licenceId()))
                    .hasMessageContaining("is cancelled");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "UPDATE audit_record SET actor_id = 'nobody'",
                "DELETE FROM audit_record",
                "TRUNCATE audit_record",
                "UPDATE case_event SET data = '{}'",
                "DELETE FROM case_event",
                "DELETE FROM case_participant",
                "UPDATE case_participant SET part = 'HEARING'",
                "DELETE FROM recusal",
                "DELETE FROM forbidden_pair",
                "DELETE FROM licence_case",
                "DELETE FROM licence",
                "DELETE FROM reapplication_bar",
                "UPDATE uploaded_file SET digest = ''",
                "ALTER TABLE licence_case DISABLE TRIGGER entered_actors"
            })
    @DisplayName("the application's own role cannot rewrite what happened")
    void permissionDenied(String sql) {
        assertThatThrownBy(() -> Database.asApplication().run(sql))
                .satisfies(refused ->
                        assertThat(((SQLException) refused).getSQLState()).isEqualTo("42501"));
    }

    private static String decides(Story story) {
        return code(story.tries(story.decider(), "decision", Map.of("outcome", "GRANTED")));
    }

    private static List<String> parts(Story story) {
        return Database.asOwner()
                .column(
                        "SELECT part FROM case_participant WHERE case_number = ? AND actor_id = 'id-of-allround'",
                        story.number());
    }

    private static void participates(Database database, Story story, String person, Part part) throws SQLException {
        database.run("INSERT INTO case_participant VALUES (?, ?, ?)", story.number(), person, part.name());
    }

    static Map<String, Object> opinion(String expert) {
        return Map.of(
                "expertId", expert,
                "expertName", "示例专家",
                "organisation", "示例机构",
                "favourable", true,
                "text", "符合要求",
                "on", "2026-03-02");
    }
}
