package onenet.oversight.sampling;

import static onenet.oversight.sampling.PlanStatus.ABANDONED;
import static onenet.oversight.sampling.PlanStatus.CASES_DRAWN;
import static onenet.oversight.sampling.PlanStatus.LISTED;
import static onenet.oversight.sampling.PlanStatus.PROMISED;
import static onenet.oversight.sampling.PlanStatus.PUBLISHED;
import static onenet.oversight.sampling.PlanStatus.UNDER_WAY;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of a plan: promise, closed list, seed, twice over; what is drawn is checked, and what was checked is published. */
public final class PlanLifecycle {

    /** The table. */
    public static final Lifecycle<PlanStatus, PlanAction> TABLE = Lifecycle.of(PlanStatus.class, PlanAction.class)
            .startingAt(PROMISED)
            .endingAt(Set.of(PUBLISHED, ABANDONED))
            .row(PROMISED, PlanAction.CLOSE_LIST, Role.CITY_SUPERVISOR, LISTED, "")
            .row(PROMISED, PlanAction.ABANDON, Role.CITY_SUPERVISOR, ABANDONED, "")
            .row(LISTED, PlanAction.TELL_CASES, Role.CITY_SUPERVISOR, CASES_DRAWN, "")
            .row(LISTED, PlanAction.ABANDON, Role.CITY_SUPERVISOR, ABANDONED, "")
            .row(CASES_DRAWN, PlanAction.TELL_INSPECTORS, Role.CITY_SUPERVISOR, UNDER_WAY, "")
            .row(UNDER_WAY, PlanAction.PUBLISH, Role.CITY_SUPERVISOR, PUBLISHED, "")
            .build();

    private PlanLifecycle() {}
}
