package onenet.worklist;

import onenet.casedesk.Colleagues.Colleague;
import onenet.casework.actor.Actor;
import onenet.problem.Problem;
import onenet.worklist.HandedOver.Kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Use case: an officer takes cases, gives them back or passes them on; the leader of his office gives out those that are nobody's. */
@ApplicationScoped
public class AssignCases {

    private final CaseHands hands;
    private final HandRows rows;

    AssignCases(CaseHands hands, HandRows rows) {
        this.hands = hands;
        this.rows = rows;
    }

    /**
     * A case as somebody looked at it.
     *
     * @param seen whose it was then; null for nobody
     */
    public record Looked(String caseNumber, String seen) {}

    /**
     * One case alone is refused as any act is; of several the others go on.
     *
     * @param cases each once, at most a hundred
     * @param to whose they are to be, by person or name; null for nobody's
     * @throws Problem FORBIDDEN, COLLEAGUE_UNKNOWN; for one case alone also NOT_FOUND, OUTSIDE_JURISDICTION, IN_OTHER_HANDS, CASE_ENDED,
     *     RECUSED, ANOTHER_PAIR_OF_EYES
     */
    @Transactional
    public HandedOver handle(List<Looked> cases, String to, String reason, Actor actor) {
        hands.requireDesk(actor);
        Colleague colleague = to == null ? null : hands.colleague(actor, to);
        Handing act = act(colleague, actor);
        if (cases.size() > 1) {
            rows.oneAtATime();
        }
        List<String> moved = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        // in one order, so that two who assign at once wait for each other and not in a circle
        for (Looked each :
                cases.stream().sorted(Comparator.comparing(Looked::caseNumber)).toList()) {
            try {
                hands.move(each.caseNumber(), each.seen(), colleague, actor, act, reason);
                moved.add(each.caseNumber());
            } catch (Problem refused) {
                if (cases.size() == 1) {
                    throw refused;
                }
                kept.add(new Kept(each.caseNumber(), refused.code().name()));
            }
        }
        return new HandedOver(moved, kept);
    }

    private static Handing act(Colleague to, Actor actor) {
        if (to == null) {
            return Handing.GIVE_BACK;
        }
        return to.id().equals(actor.id()) ? Handing.TAKE : Handing.ASSIGN;
    }
}
