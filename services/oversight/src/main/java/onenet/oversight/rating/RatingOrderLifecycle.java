package onenet.oversight.rating;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/**
 * The legal moves of the work order a bad rating opens: found out, put right, called back, answered, closed by the city. No event: its two sides look at
 * their list. A row of the office's is the city's as well ({@link RatingOrderRules}).
 */
public final class RatingOrderLifecycle {

    private static final String UNTOLD = "";

    /** The table. */
    public static final Lifecycle<RatingOrderStatus, RatingOrderAction> TABLE = Lifecycle.of(
                    RatingOrderStatus.class, RatingOrderAction.class)
            .startingAt(RatingOrderStatus.OPENED)
            .endingAt(Set.of(RatingOrderStatus.CLOSED, RatingOrderStatus.DISMISSED))
            .row(
                    RatingOrderStatus.OPENED,
                    RatingOrderAction.ASK_REVIEW,
                    Role.DECISION_MAKER,
                    RatingOrderStatus.UNDER_REVIEW,
                    UNTOLD)
            .row(
                    RatingOrderStatus.UNDER_REVIEW,
                    RatingOrderAction.CONFIRM_REVIEW,
                    Role.CITY_SUPERVISOR,
                    RatingOrderStatus.DISMISSED,
                    UNTOLD)
            .row(
                    RatingOrderStatus.UNDER_REVIEW,
                    RatingOrderAction.REFUSE_REVIEW,
                    Role.CITY_SUPERVISOR,
                    RatingOrderStatus.OPENED,
                    UNTOLD)
            .row(
                    RatingOrderStatus.OPENED,
                    RatingOrderAction.VERIFY,
                    Role.DECISION_MAKER,
                    RatingOrderStatus.VERIFIED,
                    UNTOLD)
            .row(
                    RatingOrderStatus.VERIFIED,
                    RatingOrderAction.PUT_RIGHT,
                    Role.DECISION_MAKER,
                    RatingOrderStatus.PUT_RIGHT,
                    UNTOLD)
            .row(
                    RatingOrderStatus.PUT_RIGHT,
                    RatingOrderAction.CALL_BACK,
                    Role.DECISION_MAKER,
                    RatingOrderStatus.CALLED_BACK,
                    UNTOLD)
            .row(
                    RatingOrderStatus.PUT_RIGHT,
                    RatingOrderAction.ANSWER,
                    Role.DECISION_MAKER,
                    RatingOrderStatus.ANSWERED,
                    UNTOLD)
            .row(
                    RatingOrderStatus.CALLED_BACK,
                    RatingOrderAction.ANSWER,
                    Role.DECISION_MAKER,
                    RatingOrderStatus.ANSWERED,
                    UNTOLD)
            .row(
                    RatingOrderStatus.ANSWERED,
                    RatingOrderAction.RETURN,
                    Role.CITY_SUPERVISOR,
                    RatingOrderStatus.VERIFIED,
                    UNTOLD)
            .row(
                    RatingOrderStatus.ANSWERED,
                    RatingOrderAction.CLOSE,
                    Role.CITY_SUPERVISOR,
                    RatingOrderStatus.CLOSED,
                    UNTOLD)
            .build();

    private RatingOrderLifecycle() {}
}
