package onenet.planfiling;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casedesk.ActRequest;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.planfiling.filingcase.FilingAction;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingStatus;
import onenet.planfiling.filingcase.FilingStep;
import onenet.planfiling.filingcase.StandingAction;
import onenet.problem.Problem;
import onenet.testkit.MovableClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is offered what he would be refused, and nobody is refused what he was offered. */
@QuarkusTest
class OfferTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Inject
    FilingDesk desk;

    @BeforeEach
    void aMonday() {
        MovableClock.setTo(DAY);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(FilingStatus.class)
    @DisplayName("in every status, unit and officer are offered exactly the steps that would be opened to them")
    void offersAreWhatTheGuardOpens(FilingStatus status) {
        Story story = SweepTest.in(status);
        for (int days : new int[] {0, 30}) {
            MovableClock.setTo(DAY.plusDays(days));
            assertThat(offered(story, story.applicant())).isEqualTo(opened(story, unit(story)));
            assertThat(offered(story, Story.officer())).isEqualTo(opened(story, officer()));
        }
    }

    @Test
    @DisplayName("an evaluation is offered only to a unit that owes one")
    void evaluationOwed() {
        Story owesNone = Story.ofATrader().withMaterials().submitted().filed();
        assertThat(offered(owesNone, owesNone.applicant()))
                .contains("REPORT_DRILL")
                .doesNotContain("REPORT_EVALUATION");
        Story owes = Story.ofAStorageTrader()
                .withMaterials()
                .with("review-opinion")
                .submitted()
                .filed();
        assertThat(offered(owes, owes.applicant())).contains("REPORT_EVALUATION");
    }

    private Set<String> opened(Story story, Actor actor) {
        String version = story.current();
        Set<String> opened = new HashSet<>();
        Stream.<FilingStep>concat(Stream.of(FilingAction.values()), Stream.of(StandingAction.values()))
                .forEach(step -> {
                    QuarkusTransaction.begin();
                    try {
                        desk.open(new ActRequest(story.number, version, actor), step);
                        opened.add(step.name());
                    } catch (Problem | MoveNotAllowed refused) {
                        assertThat(refused).hasMessageNotContaining("STALE_VERSION");
                    } finally {
                        QuarkusTransaction.rollback();
                    }
                });
        return opened;
    }

    private static Set<String> offered(Story story, String token) {
        return Set.copyOf(Story.request(token)
                .get("/v1/cases/" + story.number)
                .jsonPath()
                .getList("allowedActions", String.class));
    }

    private static Actor unit(Story story) {
        String name = "unit-" + story.uscc;
        return new Actor("id-of-" + name, name, Set.of(Role.APPLICANT), Optional.of(story.uscc), Optional.empty());
    }

    private static Actor officer() {
        String name = "haifeng-intake";
        return new Actor("id-of-" + name, name, Set.of(Role.INTAKE_OFFICER), Optional.empty(), Optional.of("441521"));
    }
}
