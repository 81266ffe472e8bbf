package onenet.oversight.sampling;

import static onenet.oversight.sampling.ReviewStatus.CLOSED;
import static onenet.oversight.sampling.ReviewStatus.DRAWN;
import static onenet.oversight.sampling.ReviewStatus.FOUND;
import static onenet.oversight.sampling.ReviewStatus.ORDERED;
import static onenet.oversight.sampling.ReviewStatus.WRITTEN;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of a check: one inspector writes, another signs; what has to be corrected is ordered, and ends with its order. */
public final class ReviewLifecycle {

    /** The table. Inspectors are examiners of some office (执法人员); which of them, the draw says. */
    public static final Lifecycle<ReviewStatus, ReviewAction> TABLE = Lifecycle.of(
                    ReviewStatus.class, ReviewAction.class)
            .startingAt(DRAWN)
            .endingAt(Set.of(CLOSED))
            .row(DRAWN, ReviewAction.WRITE, Role.EXAMINER, WRITTEN, "")
            .row(WRITTEN, ReviewAction.CONFIRM, Role.EXAMINER, CLOSED, "")
            .row(WRITTEN, ReviewAction.CONFIRM_FINDING, Role.EXAMINER, FOUND, "")
            .row(WRITTEN, ReviewAction.REFER_BACK, Role.EXAMINER, DRAWN, "")
            .row(FOUND, ReviewAction.ORDER, Role.CITY_SUPERVISOR, ORDERED, "oversight.order-issued.v1")
            .automatic(ORDERED, ReviewAction.SETTLE, CLOSED, "")
            .automatic(ORDERED, ReviewAction.REOPEN, FOUND, "")
            .build();

    private ReviewLifecycle() {}
}
