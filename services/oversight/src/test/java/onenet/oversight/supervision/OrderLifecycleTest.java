package onenet.oversight.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.clock.Light;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.oversight.caseboard.CaseService;
import onenet.oversight.caseboard.Shown;
import onenet.oversight.caseboard.Stage;
import onenet.oversight.supervision.OrderRules.Attempt;
import onenet.oversight.terms.Ground;
import onenet.problem.Problem;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The city orders, the office answers, the city judges the answer (督办)")
class OrderLifecycleTest {

    private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 23);
    private static final Actor SUPERVISOR = officer("s", Role.CITY_SUPERVISOR, "441500");
    private static final Actor DECIDER = officer("d", Role.DECISION_MAKER, "441521");

    @Test
    @DisplayName(
            "every status can be reached and, unless it is an end, left; the page in docs/reference is printed from the table")
    void whole() throws IOException {
        WrittenDown.lifecycle("supervision-order", "Supervision order", OrderLifecycle.TABLE);
    }

    @Test
    @DisplayName("only time escalates; only the city judges; only who decides at the office answers")
    void whose() {
        assertThat(OrderLifecycle.TABLE.roles(OrderAction.ESCALATE)).isEmpty();
        assertThat(OrderLifecycle.TABLE.roles(OrderAction.ANSWER)).containsOnly(Role.DECISION_MAKER);
        for (OrderAction judging : Set.of(OrderAction.CLOSE, OrderAction.RETURN, OrderAction.WITHDRAW)) {
            assertThat(OrderLifecycle.TABLE.roles(judging)).containsOnly(Role.CITY_SUPERVISOR);
        }
    }

    @Test
    @DisplayName("an answer that is sent back is owed again, by its new day, and may be escalated once more")
    void sentBack() {
        SupervisionOrder order = order();
        order.moved(OrderAction.ESCALATE, NOW);
        order.answered(DECIDER, "已办结", NOW);
        assertThat(order.returned(DUE.plusDays(7), NOW).event()).isEqualTo("oversight.order-returned.v1");
        assertThat(order.status()).isEqualTo(OrderStatus.ISSUED);
        assertThat(order.answerDueOn()).isEqualTo(DUE.plusDays(7));
        assertThat(order.answer()).contains("已办结");
        assertThat(order.moved(OrderAction.ESCALATE, NOW).to()).isEqualTo(OrderStatus.ESCALATED);
    }

    @Test
    @DisplayName("what is closed or taken back is neither answered nor escalated")
    void ended() {
        SupervisionOrder closed = order();
        closed.answered(DECIDER, "x", NOW);
        closed.moved(OrderAction.CLOSE, NOW);
        assertThatThrownBy(() -> closed.moved(OrderAction.ESCALATE, NOW)).isInstanceOf(MoveNotAllowed.class);
        SupervisionOrder withdrawn = order();
        withdrawn.moved(OrderAction.WITHDRAW, NOW);
        assertThatThrownBy(() -> withdrawn.answered(DECIDER, "x", NOW)).isInstanceOf(MoveNotAllowed.class);
    }

    @ParameterizedTest(name = "{0} by {1} of {2}, on the case before: {3}, answered himself: {4}")
    @CsvSource({
        "ANSWER, DECISION_MAKER, 441521, false, false,",
        "ANSWER, DECISION_MAKER, 441521, true, false,",
        "ANSWER, DECISION_MAKER, 441581, false, false, OUTSIDE_JURISDICTION",
        "ANSWER, EXAMINER, 441521, false, false, FORBIDDEN",
        "ANSWER, CITY_SUPERVISOR, 441500, false, false, FORBIDDEN",
        "CLOSE, CITY_SUPERVISOR, 441500, false, false,",
        "CLOSE, CITY_SUPERVISOR, 441500, true, false, FOUR_EYES",
        "CLOSE, CITY_SUPERVISOR, 441500, false, true, FOUR_EYES",
        "RETURN, CITY_SUPERVISOR, 441500, false, true, FOUR_EYES",
        "WITHDRAW, CITY_SUPERVISOR, 441500, true, false, FOUR_EYES",
        "WITHDRAW, AUDITOR, 441500, false, false, FORBIDDEN",
        "ESCALATE, CITY_SUPERVISOR, 441500, false, false, FORBIDDEN"
    })
    @DisplayName("who may do what with an order, and why not")
    void rules(OrderAction action, Role role, String office, boolean tookPart, boolean answered, String refusal) {
        Actor actor = officer("x", role, office);
        SupervisionOrder order = order();
        order.answered(answered ? actor : DECIDER, "x", NOW);
        Optional<String> why = OrderRules.ALL
                .whyNot(new Attempt(order, action, actor, tookPart))
                .map(Problem::code)
                .map(Object::toString);
        assertThat(why).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    @DisplayName("every event of the table is one of the six, and each is told by some move")
    void events() {
        Set<String> told = OrderLifecycle.TABLE.moves().stream()
                .map(move -> move.event().replaceAll("oversight\\.order-|\\.v1", ""))
                .collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrder("answered", "escalated", "returned", "closed", "withdrawn");
    }

    private static SupervisionOrder order() {
        return new SupervisionOrder(
                "DB-441500-2026-000001-X",
                about(),
                new SupervisionOrder.Cause(Ground.OVERDUE, "超期未办结"),
                DUE,
                SUPERVISOR,
                NOW);
    }

    private static Shown about() {
        return new Shown(
                "YA-441521-2026-000001-X",
                CaseService.PLAN_FILING,
                "44015000700001",
                "91441521MA4XAB1211",
                "441521",
                null,
                "SUBMITTED",
                "SUBMITTED",
                Light.OVERDUE,
                DUE,
                true,
                null,
                Stage.OPEN,
                null,
                NOW,
                NOW,
                "");
    }

    private static Actor officer(String id, Role role, String office) {
        return new Actor(id, id, Set.of(role), Optional.empty(), Optional.of(office));
    }
}
