package onenet.safetyreview.expert;

import static onenet.casework.actor.Role.DECISION_MAKER;
import static onenet.casework.actor.Role.EXPERT;
import static onenet.casework.actor.Role.INTAKE_OFFICER;
import static onenet.safetyreview.expert.EntryAction.AMEND;
import static onenet.safetyreview.expert.EntryAction.APPROVE;
import static onenet.safetyreview.expert.EntryAction.CONFIRM;
import static onenet.safetyreview.expert.EntryAction.DECLARE;
import static onenet.safetyreview.expert.EntryAction.RETIRE;
import static onenet.safetyreview.expert.EntryAction.REVOKE;
import static onenet.safetyreview.expert.EntryStatus.APPROVED;
import static onenet.safetyreview.expert.EntryStatus.CONFIRMED;
import static onenet.safetyreview.expert.EntryStatus.ENTERED;
import static onenet.safetyreview.expert.EntryStatus.RETIRED;
import static onenet.safetyreview.expert.EntryStatus.REVOKED;

import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The moves of an entry: written by one, approved by another, confirmed by whom it is about. Whatever is amended is approved and confirmed anew. */
public final class EntryLifecycle {

    public static final Lifecycle<EntryStatus, EntryAction> TABLE = Lifecycle.of(EntryStatus.class, EntryAction.class)
            .startingAt(ENTERED)
            .endingAt(Set.of(REVOKED))
            .row(ENTERED, AMEND, INTAKE_OFFICER, ENTERED, "")
            .row(ENTERED, APPROVE, DECISION_MAKER, APPROVED, "")
            .row(ENTERED, RETIRE, INTAKE_OFFICER, RETIRED, "")
            .row(APPROVED, AMEND, INTAKE_OFFICER, ENTERED, "")
            .row(APPROVED, CONFIRM, EXPERT, CONFIRMED, "")
            .row(APPROVED, DECLARE, EXPERT, APPROVED, "")
            .row(APPROVED, RETIRE, INTAKE_OFFICER, RETIRED, "")
            .row(CONFIRMED, AMEND, INTAKE_OFFICER, ENTERED, "")
            .row(CONFIRMED, DECLARE, EXPERT, CONFIRMED, "")
            .row(CONFIRMED, RETIRE, INTAKE_OFFICER, RETIRED, "")
            // of a body, by the paper of who gave its qualification; also of one that was taken out before
            .row(ENTERED, REVOKE, DECISION_MAKER, REVOKED, "")
            .row(APPROVED, REVOKE, DECISION_MAKER, REVOKED, "")
            .row(RETIRED, REVOKE, DECISION_MAKER, REVOKED, "")
            .build();

    private EntryLifecycle() {}
}
