package onenet.worklist;

import onenet.audit.AuditTrail;
import onenet.casedesk.CaseReading;
import onenet.casedesk.Colleagues;
import onenet.casedesk.Colleagues.Colleague;
import onenet.casedesk.DeskCase;
import onenet.casedesk.Participations;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose a case is among the officers of its office, and who may change that. It opens and closes nothing: who may act is asked of the act
 * itself, so a case in somebody's hands gives him no part that four eyes keep from him.
 */
@Singleton
public class CaseHands {

    private final CaseReading cases;
    private final Participations participations;
    private final Colleagues colleagues;
    private final HandRows rows;
    private final AuditTrail audit;
    private final Instance<CaseList<?, ?, ?>> lists;

    CaseHands(
            CaseReading cases,
            Participations participations,
            Colleagues colleagues,
            HandRows rows,
            AuditTrail audit,
            @Any Instance<CaseList<?, ?, ?>> lists) {
        this.cases = cases;
        this.participations = participations;
        this.colleagues = colleagues;
        this.rows = rows;
        this.audit = audit;
        this.lists = lists;
    }

    /** What this officer may do about whose the case is, asked of the rules that guard it. */
    public List<Handing> offers(DeskCase found, Actor actor) {
        if (!actor.serves(found.office()) || !atDesk(actor)) {
            return List.of();
        }
        HandRows.Hand hand = rows.hand(list(), found, self(actor));
        if (!hand.open()) {
            return List.of();
        }
        boolean taken = hand.person() != null;
        return Stream.of(Handing.TAKE, Handing.GIVE_BACK, Handing.ASSIGN)
                .filter(act -> switch (act) {
                    case TAKE -> !taken && whyNot(found, hand, self(actor)).isEmpty();
                    case GIVE_BACK -> taken && mayPassOn(hand, actor);
                    default -> mayPassOn(hand, actor);
                })
                .toList();
    }

    /** @throws Problem FORBIDDEN for who does nothing in this service */
    void requireDesk(Actor actor) {
        if (actor.system() || !actor.isOfficer() || !atDesk(actor)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        colleagues.know(actor);
    }

    /** @throws Problem COLLEAGUE_UNKNOWN for a name the actor's desk does not know */
    Colleague colleague(Actor actor, String called) {
        return colleagues
                .find(actor.office().orElseThrow(), called)
                .orElseThrow(() -> CommonProblem.COLLEAGUE_UNKNOWN.raise(called));
    }

    Colleague self(Actor actor) {
        return new Colleague(actor.id(), actor.name(), actor.roles());
    }

    /** Whoever decides in an office leads its desk: no role of the house stands above the officers of one office. */
    static boolean leads(Actor actor) {
        return actor.has(Role.DECISION_MAKER);
    }

    /**
     * Puts a case into other hands.
     *
     * @param seen whose it was when it was looked at; null for nobody
     * @param to null for nobody
     * @throws Problem why not
     */
    void move(String caseNumber, String seen, Colleague to, Actor actor, Handing act, String reason) {
        DeskCase found = cases.read(caseNumber, actor);
        if (!actor.serves(found.office())) {
            throw CommonProblem.OUTSIDE_JURISDICTION.raise();
        }
        HandRows.Hand hand = rows.locked(list(), found, to);
        if (!Objects.equals(seen, hand.person())) {
            throw CommonProblem.IN_OTHER_HANDS.raise(hand.called());
        }
        boolean own = hand.person() == null && (to == null || to.id().equals(actor.id()));
        if (!own && !mayPassOn(hand, actor)) {
            throw hand.person() == null
                    ? CommonProblem.FORBIDDEN.raise()
                    : CommonProblem.IN_OTHER_HANDS.raise(hand.called());
        }
        whyNot(found, hand, to).ifPresent(refused -> {
            throw refused;
        });
        if (to == null ? hand.person() != null : !to.id().equals(hand.person())) {
            rows.put(list().listed(), found, hand, to, actor, act, reason);
            audit.record(actor, act.name(), caseNumber, detail(hand, to, reason));
        }
    }

    private static Map<String, String> detail(HandRows.Hand hand, Colleague to, String reason) {
        return Map.of(
                "from",
                hand.person() == null ? "" : hand.person(),
                "to",
                to == null ? "" : to.id(),
                "reason",
                reason == null ? "" : reason);
    }

    /** What is nobody's the leader gives out; what is somebody's, he or the leader passes on. */
    private static boolean mayPassOn(HandRows.Hand hand, Actor actor) {
        return leads(actor) || actor.id().equals(hand.person());
    }

    /** Rule: a case is not given to one with a tie to its holder, nor to one whose own part forbids him all that is his to do in it now. */
    private Optional<Problem> whyNot(DeskCase found, HandRows.Hand hand, Colleague to) {
        if (!hand.open()) {
            return Optional.of(CommonProblem.CASE_ENDED.raise());
        }
        if (to == null) {
            return Optional.empty();
        }
        if (participations.isTied(found.holderUscc(), to.id())) {
            return Optional.of(CommonProblem.RECUSED.raise());
        }
        return hand.soiled() ? Optional.of(CommonProblem.ANOTHER_PAIR_OF_EYES.raise(to.name())) : Optional.empty();
    }

    private boolean atDesk(Actor actor) {
        return leads(actor) || list().acts().concerns(actor.roles());
    }

    CaseList<?, ?, ?> list() {
        return lists.get();
    }
}
