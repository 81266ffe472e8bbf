package onenet.oversight.power;

import static onenet.oversight.power.InstrumentAction.APPROVE;
import static onenet.oversight.power.InstrumentAction.REHEARSE;
import static onenet.oversight.power.InstrumentAction.REJECT;
import static onenet.oversight.power.InstrumentAction.WITHDRAW;
import static onenet.oversight.power.InstrumentStatus.APPROVED;
import static onenet.oversight.power.InstrumentStatus.DRAFTED;
import static onenet.oversight.power.InstrumentStatus.REHEARSED;
import static onenet.oversight.power.InstrumentStatus.REJECTED;
import static onenet.oversight.power.InstrumentStatus.WITHDRAWN;

import onenet.access.PowersChange;
import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of an instrument: nobody approves what was not rehearsed, and what is approved is undone by another instrument only. */
public final class InstrumentLifecycle {

    /** The table. */
    public static final Lifecycle<InstrumentStatus, InstrumentAction> TABLE = Lifecycle.of(
                    InstrumentStatus.class, InstrumentAction.class)
            .startingAt(DRAFTED)
            .endingAt(Set.of(APPROVED, REJECTED, WITHDRAWN))
            .row(DRAFTED, REHEARSE, Role.CITY_SUPERVISOR, REHEARSED, "")
            .row(DRAFTED, REJECT, Role.CITY_SUPERVISOR, REJECTED, "")
            .row(DRAFTED, WITHDRAW, Role.CITY_SUPERVISOR, WITHDRAWN, "")
            .row(REHEARSED, REHEARSE, Role.CITY_SUPERVISOR, REHEARSED, "")
            .row(REHEARSED, APPROVE, Role.CITY_SUPERVISOR, APPROVED, PowersChange.TYPE)
            .row(REHEARSED, REJECT, Role.CITY_SUPERVISOR, REJECTED, "")
            .row(REHEARSED, WITHDRAW, Role.CITY_SUPERVISOR, WITHDRAWN, "")
            .build();

    private InstrumentLifecycle() {}
}
