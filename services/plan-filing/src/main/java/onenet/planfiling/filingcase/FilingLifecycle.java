package onenet.planfiling.filingcase;

import static onenet.casework.actor.Role.APPLICANT;
import static onenet.casework.actor.Role.INTAKE_OFFICER;
import static onenet.planfiling.filingcase.FilingAction.CLOSE;
import static onenet.planfiling.filingcase.FilingAction.COMPLETE_GAPS;
import static onenet.planfiling.filingcase.FilingAction.DEEM_FILED;
import static onenet.planfiling.filingcase.FilingAction.FILE;
import static onenet.planfiling.filingcase.FilingAction.FILL_GAPS;
import static onenet.planfiling.filingcase.FilingAction.NOTIFY_GAPS;
import static onenet.planfiling.filingcase.FilingAction.WITHDRAW;
import static onenet.planfiling.filingcase.FilingStatus.CLOSED;
import static onenet.planfiling.filingcase.FilingStatus.FILED;
import static onenet.planfiling.filingcase.FilingStatus.GAPS_FILLED;
import static onenet.planfiling.filingcase.FilingStatus.GAPS_NOTIFIED;
import static onenet.planfiling.filingcase.FilingStatus.SUBMITTED;
import static onenet.planfiling.filingcase.FilingStatus.WITHDRAWN;

import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of a filing (Order 88 Art. 28): filed, or told once what is missing; silent, and it is filed. A notice
 * that is never answered ends too. */
public final class FilingLifecycle {

    public static final String FILED_EVENT = "planfiling.plan-filed.v1";

    public static final Lifecycle<FilingStatus, FilingAction> TABLE = Lifecycle.of(
                    FilingStatus.class, FilingAction.class)
            .startingAt(SUBMITTED)
            .endingAt(Set.of(FILED, WITHDRAWN, CLOSED))
            .row(SUBMITTED, FILE, INTAKE_OFFICER, FILED, FILED_EVENT)
            .row(SUBMITTED, NOTIFY_GAPS, INTAKE_OFFICER, GAPS_NOTIFIED, "planfiling.gaps-notified.v1")
            .automatic(SUBMITTED, DEEM_FILED, FILED, FILED_EVENT)
            .row(GAPS_NOTIFIED, FILL_GAPS, APPLICANT, GAPS_NOTIFIED, "planfiling.gaps-filled.v1")
            .row(GAPS_NOTIFIED, COMPLETE_GAPS, APPLICANT, GAPS_FILLED, "planfiling.gaps-filled.v1")
            .row(GAPS_NOTIFIED, CLOSE, INTAKE_OFFICER, CLOSED, "planfiling.filing-closed.v1")
            // told in a year whose calendar was not there, and too late by it
            .automatic(GAPS_NOTIFIED, DEEM_FILED, FILED, FILED_EVENT)
            .row(GAPS_FILLED, FILE, INTAKE_OFFICER, FILED, FILED_EVENT)
            .automatic(GAPS_FILLED, DEEM_FILED, FILED, FILED_EVENT)
            .row(SUBMITTED, WITHDRAW, APPLICANT, WITHDRAWN, "planfiling.filing-withdrawn.v1")
            .row(GAPS_NOTIFIED, WITHDRAW, APPLICANT, WITHDRAWN, "planfiling.filing-withdrawn.v1")
            .row(GAPS_FILLED, WITHDRAW, APPLICANT, WITHDRAWN, "planfiling.filing-withdrawn.v1")
            .build();

    private FilingLifecycle() {}
}
