package onenet.safetyreview;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casedesk.ActRequest;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.problem.Problem;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.testkit.MovableClock;
import onenet.testkit.Tokens;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is offered what he would be refused, and nobody is refused what he was offered. */
@QuarkusTest
class OfferTest extends OnTheStack {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Inject
    ReviewDesk desk;

    @ParameterizedTest(name = "where {0} is next")
    @ValueSource(
            strings = {
                "requestCorrection",
                "supplementReview",
                "examineReview",
                "rectifyReview",
                "extendLimit",
                "decideReview",
                "rescindLetter",
                "upholdLetter"
            })
    @DisplayName("in every status, owner and officers are offered exactly the steps that would be opened to them")
    void offersAreWhatTheGuardOpens(String operation) {
        MovableClock.setTo(DAY);
        Story story = Bodies.standing(operation);
        String fresh = Tokens.officer(
                "fresh", Story.HAIFENG, "intake-officer", "examiner", "decision-maker", "legal-reviewer");
        for (int days : new int[] {0, 7, 40}) {
            MovableClock.setTo(DAY.plusDays(days));
            assertThat(offered(story, story.applicant())).isEqualTo(opened(story, owner(story)));
            assertThat(offered(story, fresh)).isEqualTo(opened(story, officer()));
        }
    }

    private Set<String> opened(Story story, Actor actor) {
        String version = story.tag();
        Set<String> opened = new HashSet<>();
        for (ReviewAction step : ReviewAction.values()) {
            QuarkusTransaction.begin();
            try {
                desk.open(new ActRequest(story.number, version, actor), step);
                opened.add(step.name());
            } catch (Problem | MoveNotAllowed refused) {
                assertThat(refused).hasMessageNotContaining("STALE_VERSION");
            } finally {
                QuarkusTransaction.rollback();
            }
        }
        return opened;
    }

    private static Set<String> offered(Story story, String token) {
        return Set.copyOf(story.read(token).getList("allowedActions", String.class));
    }

    private static Actor owner(Story story) {
        return new Actor("o", "o", Set.of(Role.APPLICANT), Optional.of(story.uscc), Optional.empty());
    }

    private static Actor officer() {
        return new Actor(
                "id-of-fresh",
                "fresh",
                Set.of(Role.INTAKE_OFFICER, Role.EXAMINER, Role.DECISION_MAKER, Role.LEGAL_REVIEWER),
                Optional.empty(),
                Optional.of(Story.HAIFENG));
    }
}
