package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casedesk.ActRequest;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.problem.Problem;
import onenet.testkit.Database;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is offered what he would be refused, and nobody is refused what he was offered. */
@QuarkusTest
class OfferTest extends OnTheStack {

    private static final String[] ALL_ROLES = {"intake-officer", "examiner", "legal-reviewer", "decision-maker"};

    @Inject
    LicenceDesk desk;

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(SweepTest.DAY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(LicenceCaseStatus.class)
    @DisplayName("in every status, each actor is offered exactly the acts that would be opened to him")
    void offersAreWhatTheGuardOpens(LicenceCaseStatus status) throws SQLException {
        Story story = SweepTest.in(status);
        for (String officer : List.of("intake", "examiner", "examiner2", "legal", "decider", "fresh")) {
            assertThat(offered(story, officer(story, officer)))
                    .as("%s in %s", officer, status)
                    .isEqualTo(opened(story, officerActor(officer)));
        }
        assertThat(offered(story, story.trader())).isEqualTo(opened(story, trader(story)));
        Database.asApplication().run("INSERT INTO recusal VALUES (?, ?, '亲属')", "id-of-tied", story.uscc);
        // delivery takes no part in a case: it is the one act a tie does not forbid
        assertThat(offered(story, officer(story, "tied"))).isSubsetOf("DELIVER");
    }

    @Test
    @DisplayName(
            "after the five working days of intake only acceptance is left to offer, and the applicant amends no more")
    void afterTheTerm() {
        Story story = Story.inHaifeng().submitsNew();
        assertThat(offered(story, story.intake()))
                .containsExactlyInAnyOrder("ACCEPT", "ALLOW_SPOT_CORRECTION", "DECLINE", "REQUEST_CORRECTION");
        MovableClock.setTo(SweepTest.DAY.plusDays(21));
        assertThat(offered(story, story.intake())).containsExactly("ACCEPT");
        assertThat(offered(story, story.trader())).containsExactly("WITHDRAW");
    }

    @Test
    @DisplayName(
            "a pause is ended only while one runs that is not an inspection's; a hearing is told once and held once asked for")
    void whatTheFileLeavesOpen() {
        Story story = Story.inHaifeng().submitsNew().accepted();
        assertThat(offered(story, story.examiner()))
                .contains("SUSPEND", "OPEN_INSPECTION", "NOTIFY_HEARING", "EXAMINE")
                .doesNotContain("RESUME", "REPORT_INSPECTION", "SIGN_INSPECTION");
        story.acts(story.examiner(), "site-inspections", Map.of());
        assertThat(offered(story, story.examiner()))
                .contains("REPORT_INSPECTION")
                .doesNotContain("RESUME", "OPEN_INSPECTION", "SIGN_INSPECTION", "EXAMINE");
        story.acts(story.examiner(), "suspensions", Story.RECTIFICATION);
        assertThat(offered(story, story.examiner())).contains("RESUME");
        story.acts(story.examiner(), "site-inspections/1/report", Story.inspection("CONDITIONS_MET", SweepTest.DAY));
        assertThat(offered(story, story.examiner())).doesNotContain("SIGN_INSPECTION");
        assertThat(offered(story, story.secondExaminer())).contains("SIGN_INSPECTION");
        assertThat(offered(story, story.legal())).isEmpty();
        story.acts(story.examiner(), "hearing-notice", Map.of());
        assertThat(offered(story, story.examiner())).doesNotContain("NOTIFY_HEARING");
        assertThat(offered(story, story.trader())).contains("REQUEST_HEARING");
        story.acts(story.trader(), "hearing-request", Map.of());
        assertThat(offered(story, story.trader())).doesNotContain("REQUEST_HEARING");
        assertThat(offered(story, story.legal())).containsExactly("CALL_HEARING");
        story.called();
        assertThat(offered(story, story.legal())).containsExactly("CALL_HEARING");
        MovableClock.setTo(MovableClock.today().plusDays(14));
        assertThat(offered(story, story.legal())).containsExactlyInAnyOrder("CALL_HEARING", "RECORD_HEARING");
    }

    @Test
    @DisplayName("what the examiner found wanting is not offered for a grant, nor a major refusal before its review")
    void decisions() {
        Story story = SweepTest.in(LicenceCaseStatus.ACCEPTED)
                .inspected(SweepTest.DAY)
                .refusalProposed(true);
        assertThat(offered(story, story.decider())).containsExactlyInAnyOrder("RETURN_TO_EXAMINATION", "TERMINATE");
        story.acts(story.legal(), "legal-review", Map.of("agrees", true, "opinion", "合法"));
        assertThat(offered(story, story.decider()))
                .containsExactlyInAnyOrder("REFUSE", "RETURN_TO_EXAMINATION", "TERMINATE");
    }

    @Test
    @DisplayName("a correction that is still awaited is not offered to be given up")
    void lapse() {
        Story story = SweepTest.in(LicenceCaseStatus.CORRECTION_REQUESTED);
        assertThat(offered(story, story.intake())).containsExactly("DECLINE");
        assertThat(offered(story, story.trader())).containsExactlyInAnyOrder("SUPPLEMENT", "WITHDRAW");
        MovableClock.setTo(LocalDate.of(2026, 10, 8));
        assertThat(offered(story, story.intake())).containsExactlyInAnyOrder("DECLINE", "LAPSE");
    }

    private Set<String> opened(Story story, Actor actor) {
        String version = Database.asOwner()
                .column("SELECT version::text FROM licence_case WHERE case_number = ?", story.number())
                .get(0);
        List<String> opened = new ArrayList<>();
        for (CaseAction action : CaseAction.values()) {
            QuarkusTransaction.begin();
            try {
                desk.open(new ActRequest(story.number(), "\"v" + version + "\"", actor), action);
                opened.add(action.name());
            } catch (Problem | onenet.casework.lifecycle.MoveNotAllowed refused) {
                assertThat(refused).hasMessageNotContaining("STALE_VERSION");
            } finally {
                QuarkusTransaction.rollback();
            }
        }
        return Set.copyOf(opened);
    }

    private static Set<String> offered(Story story, Desk desk) {
        return Set.copyOf(story.seenBy(desk).json().getList("allowedActions"));
    }

    private static Desk officer(Story story, String name) {
        return Desk.with(Tokens.officer(name, story.office, ALL_ROLES));
    }

    private static Actor officerActor(String name) {
        return new Actor("id-of-" + name, name, roles(ALL_ROLES), Optional.empty(), Optional.of(Desk.HAIFENG));
    }

    private static Actor trader(Story story) {
        String name = "trader-" + story.uscc;
        return new Actor("id-of-" + name, name, Set.of(Role.APPLICANT), Optional.of(story.uscc), Optional.empty());
    }

    private static Set<Role> roles(String... codes) {
        return Arrays.stream(codes)
                .flatMap(code -> Role.fromCode(code).stream())
                .collect(Collectors.toSet());
    }
}
