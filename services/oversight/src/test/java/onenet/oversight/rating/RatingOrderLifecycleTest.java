package onenet.oversight.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.oversight.rating.RatingOrderRules.Attempt;
import onenet.problem.Problem;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A bad rating is found out, put right, called back, answered, and closed by the city (差评工单)")
class RatingOrderLifecycleTest {

    @Test
    @DisplayName(
            "every status can be reached and, unless it is an end, left; the page in docs/reference is printed from the table")
    void whole() throws IOException {
        WrittenDown.lifecycle("rating-order", "Work order of a bad rating", RatingOrderLifecycle.TABLE);
    }

    @Test
    @DisplayName("the whole way, and once more where the answer would not do; nothing moves after its end")
    void way() {
        RatingOrder order = Acts.order(false);
        order.moved(RatingOrderAction.VERIFY, Acts.NOW);
        order.moved(RatingOrderAction.PUT_RIGHT, Acts.NOW);
        order.calledBack(LocalDate.of(2026, 11, 17), Acts.NOW);
        order.answered("已改正", Acts.NOW);
        order.moved(RatingOrderAction.RETURN, Acts.NOW);
        assertThat(order.status()).isEqualTo(RatingOrderStatus.VERIFIED);
        order.moved(RatingOrderAction.PUT_RIGHT, Acts.NOW);
        order.calledBack(LocalDate.of(2026, 11, 18), Acts.NOW);
        order.answered("已再次改正", Acts.NOW);
        order.moved(RatingOrderAction.CLOSE, Acts.NOW);
        assertThat(order.answer()).contains("已再次改正");
        assertThat(order.calledOn()).contains(LocalDate.of(2026, 11, 18));
        assertThatThrownBy(() -> order.answered("x", Acts.NOW)).isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    @DisplayName("closed without an answer it is not, and nothing is put right before it is known what happened")
    void noShortCut() {
        RatingOrder order = Acts.order(false);
        assertThatThrownBy(() -> order.moved(RatingOrderAction.CLOSE, Acts.NOW)).isInstanceOf(MoveNotAllowed.class);
        assertThatThrownBy(() -> order.moved(RatingOrderAction.PUT_RIGHT, Acts.NOW))
                .isInstanceOf(MoveNotAllowed.class);
        assertThatThrownBy(() -> order.answered("x", Acts.NOW)).isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    @DisplayName("found mistaken it ends, and its rater reads why; refused, the work goes on and it is not said again")
    void reviewed() {
        RatingOrder mistaken = Acts.order(false);
        mistaken.reviewAsked(ReviewGround.MISTAKEN, Acts.NOW);
        mistaken.dismissed("评价的是另一单位的办件", Acts.NOW);
        assertThat(mistaken.status()).isEqualTo(RatingOrderStatus.DISMISSED);
        assertThat(mistaken.answer()).contains("评价的是另一单位的办件");
        RatingOrder sound = Acts.order(false);
        sound.reviewAsked(ReviewGround.MALICIOUS, Acts.NOW);
        sound.moved(RatingOrderAction.REFUSE_REVIEW, Acts.NOW);
        Actor decider = officer("d", Role.DECISION_MAKER, "441521");
        assertThat(why(new Attempt(sound, RatingOrderAction.ASK_REVIEW, decider, false, false)))
                .contains("RATING_REVIEWED");
    }

    @ParameterizedTest(name = "{0} by {1} {2} of {3}, anonymous {4}, worked on it {5}: {6}")
    @CsvSource({
        "VERIFY, d, DECISION_MAKER, 441521, false, false,",
        "VERIFY, s, CITY_SUPERVISOR, 441500, false, false,",
        "VERIFY, s, CITY_SUPERVISOR, 441500, true, false,",
        "VERIFY, d, DECISION_MAKER, 441521, true, false, OUTSIDE_JURISDICTION",
        "VERIFY, d, DECISION_MAKER, 441581, false, false, OUTSIDE_JURISDICTION",
        "VERIFY, e, EXAMINER, 441521, false, false, FORBIDDEN",
        "VERIFY, a, AUDITOR, 441500, false, false, FORBIDDEN",
        "VERIFY, rated, DECISION_MAKER, 441521, false, false, FOUR_EYES",
        "ASK_REVIEW, rated, DECISION_MAKER, 441521, false, false, FOUR_EYES",
        "ANSWER, rated, DECISION_MAKER, 441521, false, false, FOUR_EYES",
        "CLOSE, rated, CITY_SUPERVISOR, 441500, false, false, FOUR_EYES",
        "CLOSE, d, DECISION_MAKER, 441521, false, false, FORBIDDEN",
        "CLOSE, s, CITY_SUPERVISOR, 441500, false, false,",
        "CLOSE, s, CITY_SUPERVISOR, 441500, true, true, FOUR_EYES",
        "RETURN, s, CITY_SUPERVISOR, 441500, false, true, FOUR_EYES",
        "CONFIRM_REVIEW, s, CITY_SUPERVISOR, 441500, false, true, FOUR_EYES",
        "CONFIRM_REVIEW, d, DECISION_MAKER, 441521, false, false, FORBIDDEN",
        "REFUSE_REVIEW, s, CITY_SUPERVISOR, 441500, false, false,",
        "CALL_BACK, d, DECISION_MAKER, 441521, false, true,",
        "CALL_BACK, s, CITY_SUPERVISOR, 441500, true, false, RATER_ANONYMOUS"
    })
    @DisplayName("who may do what with a work order, and why not")
    void rules(
            RatingOrderAction action,
            String id,
            Role role,
            String office,
            boolean anonymous,
            boolean worked,
            String refusal) {
        Attempt attempt = new Attempt(Acts.order(anonymous), action, officer(id, role, office), worked, false);
        assertThat(why(attempt)).isEqualTo(Optional.ofNullable(refusal));
    }

    @ParameterizedTest(name = "anonymous {0}, called {1}: {2}")
    @CsvSource({"false, true,", "false, false, RATER_NOT_CALLED", "true, false,"})
    @DisplayName("every rater who shows himself is called before he is answered")
    void calledFirst(boolean anonymous, boolean called, String refusal) {
        RatingOrder order = Acts.order(anonymous);
        order.moved(RatingOrderAction.VERIFY, Acts.NOW);
        order.moved(RatingOrderAction.PUT_RIGHT, Acts.NOW);
        if (called) {
            order.calledBack(LocalDate.of(2026, 11, 17), Acts.NOW);
        }
        Actor supervisor = officer("s", Role.CITY_SUPERVISOR, "441500");
        assertThat(why(new Attempt(order, RatingOrderAction.ANSWER, supervisor, true, false)))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @ParameterizedTest(name = "{0} of {1}, case ended {2}: {3}")
    @CsvSource({
        "CITY_SUPERVISOR, 441500, false, true",
        "AUDITOR, 441500, false, true",
        "DECISION_MAKER, 441521, false, false",
        "DECISION_MAKER, 441521, true, true",
        "DECISION_MAKER, 441581, true, false"
    })
    @DisplayName("the city sees a bad rating at once, the rated office when the case has ended, another office never")
    void seen(Role role, String office, boolean ended, boolean seen) {
        assertThat(RatingOrderRules.sees(officer("x", role, office), Acts.order(false), ended))
                .isEqualTo(seen);
    }

    private static Optional<String> why(Attempt attempt) {
        return RatingOrderRules.ALL.whyNot(attempt).map(Problem::code).map(Object::toString);
    }

    private static Actor officer(String id, Role role, String office) {
        return new Actor(id, id, Set.of(role), Optional.empty(), Optional.of(office));
    }
}
