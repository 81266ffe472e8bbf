package onenet.oversight.rating;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Use case: the rater is called back, and what he says of it is written down. */
@ApplicationScoped
public class CallBack {

    private final RatingOrderDesk desk;

    CallBack(RatingOrderDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public void handle(Actor officer, String orderNumber, String ifMatch, LocalDate calledOn, String words) {
        desk.act(
                new RatingOrderDesk.Act(officer, orderNumber, ifMatch, RatingOrderAction.CALL_BACK, words),
                (order, now) -> {
                    // a call from before the rating was no call about it
                    if (calledOn.isBefore(order.openedOn())) {
                        throw CommonProblem.INVALID_INPUT
                                .raise()
                                .at(Violation.inBody("/calledOn", "DAY_OUT_OF_BOUNDS"));
                    }
                    order.calledBack(calledOn, now);
                });
    }
}
