package onenet.hazchem.licence;

import static onenet.casework.actor.Role.CITY_SUPERVISOR;
import static onenet.casework.actor.Role.DECISION_MAKER;
import static onenet.casework.actor.Role.EXAMINER;
import static onenet.casework.actor.Role.INTAKE_OFFICER;
import static onenet.hazchem.licence.LicenceAction.*;
import static onenet.hazchem.licence.LicenceStatus.*;

import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/**
 * The legal moves of a licence. Cancellation closes what has ended otherwise, or what the holder gave up; a cancelled licence
 * stays cancelled (Order 55 Art. 27), also when it is rescinded afterwards.
 */
public final class LicenceLifecycle {

    private static final String CHANGED = "hazchem.licence-status-changed.v1";

    private static final String CORRECTED = "hazchem.licence-corrected.v1";

    public static final Lifecycle<LicenceStatus, LicenceAction> TABLE = Lifecycle.of(
                    LicenceStatus.class, LicenceAction.class)
            .startingAt(PENDING_CERTIFICATE)
            .endingAt(Set.of(CANCELLED))
            .automatic(PENDING_CERTIFICATE, CERTIFY, IN_FORCE, "")
            .automatic(IN_FORCE, CERTIFY, IN_FORCE, "")
            .automatic(SUSPENDED, CERTIFY, SUSPENDED, "")
            .automatic(IN_FORCE, VARY, IN_FORCE, "")
            .automatic(IN_FORCE, RENEW, IN_FORCE, "")
            // a suspended licence keeps its duties: what changed is varied, and its term is renewed
            .automatic(SUSPENDED, VARY, SUSPENDED, "")
            .automatic(SUSPENDED, RENEW, SUSPENDED, "")
            .automatic(IN_FORCE, EXPIRE, EXPIRED, CHANGED)
            .automatic(SUSPENDED, EXPIRE, EXPIRED, CHANGED)
            .automatic(IN_FORCE, CANCEL_ON_REQUEST, CANCELLED, CHANGED)
            .automatic(SUSPENDED, CANCEL_ON_REQUEST, CANCELLED, CHANGED)
            .automatic(EXPIRED, CANCEL_ON_REQUEST, CANCELLED, CHANGED)
            .automatic(IN_FORCE, REPLACE, CANCELLED, CHANGED)
            .automatic(SUSPENDED, REPLACE, CANCELLED, CHANGED)
            .automatic(EXPIRED, REPLACE, CANCELLED, CHANGED)
            // a slip of the pen is corrected under the same number and days; who finds it does not decide it
            .row(IN_FORCE, PROPOSE_CORRECTION, EXAMINER, IN_FORCE, "")
            .row(SUSPENDED, PROPOSE_CORRECTION, EXAMINER, SUSPENDED, "")
            .row(IN_FORCE, DECIDE_CORRECTION, DECISION_MAKER, IN_FORCE, CORRECTED)
            .row(SUSPENDED, DECIDE_CORRECTION, DECISION_MAKER, SUSPENDED, CORRECTED)
            // State Council Order 591 Art. 35: the departments of the same level are told of each licence
            .row(IN_FORCE, TELL_DEPARTMENT, INTAKE_OFFICER, IN_FORCE, "")
            .row(SUSPENDED, TELL_DEPARTMENT, INTAKE_OFFICER, SUSPENDED, "")
            .row(IN_FORCE, SUSPEND, DECISION_MAKER, SUSPENDED, CHANGED)
            .row(SUSPENDED, REINSTATE, DECISION_MAKER, IN_FORCE, CHANGED)
            .row(IN_FORCE, RESCIND, DECISION_MAKER, RESCINDED, CHANGED)
            .row(SUSPENDED, RESCIND, DECISION_MAKER, RESCINDED, CHANGED)
            // fraud may come to light before the certificate is made, and after the licence has ended
            .row(PENDING_CERTIFICATE, RESCIND, DECISION_MAKER, RESCINDED, CHANGED)
            .row(EXPIRED, RESCIND, DECISION_MAKER, RESCINDED, CHANGED)
            .row(CANCELLED, RESCIND, DECISION_MAKER, CANCELLED, CHANGED)
            // the office above may do so too; the city records it, for itself or for the province
            .row(IN_FORCE, RESCIND_BY_SUPERIOR, CITY_SUPERVISOR, RESCINDED, CHANGED)
            .row(SUSPENDED, RESCIND_BY_SUPERIOR, CITY_SUPERVISOR, RESCINDED, CHANGED)
            .row(PENDING_CERTIFICATE, RESCIND_BY_SUPERIOR, CITY_SUPERVISOR, RESCINDED, CHANGED)
            .row(EXPIRED, RESCIND_BY_SUPERIOR, CITY_SUPERVISOR, RESCINDED, CHANGED)
            .row(CANCELLED, RESCIND_BY_SUPERIOR, CITY_SUPERVISOR, CANCELLED, CHANGED)
            .row(IN_FORCE, REVOKE, DECISION_MAKER, REVOKED, CHANGED)
            .row(SUSPENDED, REVOKE, DECISION_MAKER, REVOKED, CHANGED)
            .row(IN_FORCE, WITHDRAW, DECISION_MAKER, WITHDRAWN, CHANGED)
            .row(SUSPENDED, WITHDRAW, DECISION_MAKER, WITHDRAWN, CHANGED)
            // ex officio, while it runs: only where the holder has ended, or the business has become impossible
            // (Licensing Law Art. 70)
            .row(PENDING_CERTIFICATE, CANCEL, DECISION_MAKER, CANCELLED, CHANGED)
            .row(IN_FORCE, CANCEL, DECISION_MAKER, CANCELLED, CHANGED)
            .row(SUSPENDED, CANCEL, DECISION_MAKER, CANCELLED, CHANGED)
            .row(EXPIRED, CANCEL, DECISION_MAKER, CANCELLED, CHANGED)
            .row(RESCINDED, CANCEL, DECISION_MAKER, CANCELLED, CHANGED)
            .row(REVOKED, CANCEL, DECISION_MAKER, CANCELLED, CHANGED)
            .row(WITHDRAWN, CANCEL, DECISION_MAKER, CANCELLED, CHANGED)
            .build();

    private LicenceLifecycle() {}
}
