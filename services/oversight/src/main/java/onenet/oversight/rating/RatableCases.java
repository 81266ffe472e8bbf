package onenet.oversight.rating;

import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.Board;
import onenet.oversight.caseboard.ReadCase;
import onenet.oversight.caseboard.Shown;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Cases as those see them who may rate what was done in them: the enterprise itself, and its agent in that matter. Nobody else, whatever he may see. */
@ApplicationScoped
class RatableCases {

    private final ReadCase cases;
    private final Board board;
    private final ServiceActs acts;

    RatableCases(ReadCase cases, Board board, ServiceActs acts) {
        this.cases = cases;
        this.board = board;
        this.acts = acts;
    }

    /** @throws onenet.problem.Problem NOT_FOUND for a case that is not the actor's enterprise's */
    Shown own(Actor rater, String caseNumber) {
        Shown found = cases.handle(rater, caseNumber);
        if (!rater.represents(found.holderUscc(), Optional.of(found.service().matter()))) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        return found;
    }

    /** What of it may be rated, in the order in which it happened. */
    List<ServiceAct> acts(Shown found) {
        return acts.of(found.service(), board.lines(found.caseNumber()));
    }
}
