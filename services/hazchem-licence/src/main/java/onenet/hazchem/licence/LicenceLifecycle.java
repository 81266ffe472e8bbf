package onenet.hazchem.licence;

import static onenet.casework.actor.Role.DECISION_MAKER;
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
            .row(IN_FORCE, SUSPEND, DECISION_MAKER, SUSPENDED, CHANGED)
            .row(SUSPENDED, REINSTATE, DECISION_MAKER, IN_FORCE, CHANGED)
            .row(IN_FORCE, RESCIND, DECISION_MAKER, RESCINDED, CHANGED)
            .row(SUSPENDED, RESCIND, DECISION_MAKER, RESCINDED, CHANGED)
            // fraud may come to light before the certificate is made, and after the licence has ended
            .row(PENDING_CERTIFICATE, RESCIND, DECISION_MAKER, RESCINDED, CHANGED)
            .row(EXPIRED, RESCIND, DECISION_MAKER, RESCINDED, CHANGED)
            .row(CANCELLED, RESCIND, DECISION_MAKER, CANCELLED, CHANGED)
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
