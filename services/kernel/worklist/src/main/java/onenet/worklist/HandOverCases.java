package onenet.worklist;

import onenet.casedesk.Colleagues.Colleague;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;
import onenet.problem.Violation;
import onenet.worklist.HandedOver.Kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Use case: all open cases of one officer go to another: by himself before he leaves, or by the leader of his office. */
@ApplicationScoped
public class HandOverCases {

    private final CaseHands hands;
    private final HandRows rows;

    HandOverCases(CaseHands hands, HandRows rows) {
        this.hands = hands;
        this.rows = rows;
    }

    /**
     * What four eyes or a tie keeps from the other stays, and is named.
     *
     * @param from whose they are, by person or name
     * @param to whose they are to be
     * @throws Problem FORBIDDEN, COLLEAGUE_UNKNOWN, INVALID_INPUT where both are one
     */
    @Transactional
    public HandedOver handle(String from, String to, String reason, Actor actor) {
        hands.requireDesk(actor);
        Colleague leaving = hands.colleague(actor, from);
        Colleague coming = hands.colleague(actor, to);
        if (!leaving.id().equals(actor.id()) && !CaseHands.leads(actor)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        if (leaving.id().equals(coming.id())) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/to", "SAME_PERSON", coming.name()));
        }
        rows.oneAtATime();
        List<String> moved = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (String each : rows.of(hands.list(), actor.office().orElseThrow(), leaving.id())) {
            try {
                hands.move(each, leaving.id(), coming, actor, Handing.HAND_OVER, reason);
                moved.add(each);
            } catch (Problem refused) {
                kept.add(new Kept(each, refused.code().name()));
            }
        }
        return new HandedOver(moved, kept);
    }
}
