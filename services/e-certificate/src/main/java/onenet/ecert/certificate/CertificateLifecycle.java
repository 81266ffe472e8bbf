package onenet.ecert.certificate;

import static onenet.ecert.certificate.CertificateAction.CANCEL;
import static onenet.ecert.certificate.CertificateAction.COME_IN_FORCE;
import static onenet.ecert.certificate.CertificateAction.EXPIRE;
import static onenet.ecert.certificate.CertificateAction.REINSTATE;
import static onenet.ecert.certificate.CertificateAction.RESCIND;
import static onenet.ecert.certificate.CertificateAction.REVOKE;
import static onenet.ecert.certificate.CertificateAction.SUPERSEDE;
import static onenet.ecert.certificate.CertificateAction.SUSPEND;
import static onenet.ecert.certificate.CertificateAction.WITHDRAW;
import static onenet.ecert.certificate.CertificateStatus.BEING_MADE;
import static onenet.ecert.certificate.CertificateStatus.CANCELLED;
import static onenet.ecert.certificate.CertificateStatus.EXPIRED;
import static onenet.ecert.certificate.CertificateStatus.IN_FORCE;
import static onenet.ecert.certificate.CertificateStatus.RESCINDED;
import static onenet.ecert.certificate.CertificateStatus.REVOKED;
import static onenet.ecert.certificate.CertificateStatus.SUPERSEDED;
import static onenet.ecert.certificate.CertificateStatus.SUSPENDED;
import static onenet.ecert.certificate.CertificateStatus.WITHDRAWN;

import onenet.casework.lifecycle.Lifecycle;

import java.util.List;
import java.util.Set;

/** The legal moves of a certificate. */
public final class CertificateLifecycle {

    public static final String ISSUED = "ecert.certificate-issued.v1";
    public static final String CHANGED = "ecert.certificate-status-changed.v1";

    public static final Lifecycle<CertificateStatus, CertificateAction> TABLE = table();

    private CertificateLifecycle() {}

    private static Lifecycle<CertificateStatus, CertificateAction> table() {
        var table = Lifecycle.of(CertificateStatus.class, CertificateAction.class)
                .startingAt(BEING_MADE)
                .endingAt(Set.of(CANCELLED, SUPERSEDED))
                .automatic(BEING_MADE, COME_IN_FORCE, IN_FORCE, ISSUED)
                .automatic(IN_FORCE, SUSPEND, SUSPENDED, CHANGED)
                .automatic(SUSPENDED, REINSTATE, IN_FORCE, CHANGED)
                .automatic(IN_FORCE, EXPIRE, EXPIRED, CHANGED)
                .automatic(SUSPENDED, EXPIRE, EXPIRED, CHANGED)
                .automatic(IN_FORCE, SUPERSEDE, SUPERSEDED, CHANGED)
                .automatic(SUSPENDED, SUPERSEDE, SUPERSEDED, CHANGED)
                // a renewal, also a deemed one, may be entered after the last day
                .automatic(EXPIRED, SUPERSEDE, SUPERSEDED, CHANGED);
        // a certificate still being made is stopped by the same acts
        for (CertificateStatus from : List.of(BEING_MADE, IN_FORCE, SUSPENDED)) {
            table.automatic(from, RESCIND, RESCINDED, CHANGED)
                    .automatic(from, REVOKE, REVOKED, CHANGED)
                    .automatic(from, WITHDRAW, WITHDRAWN, CHANGED)
                    .automatic(from, CANCEL, CANCELLED, CHANGED);
        }
        // fraud may come to light after the last day
        table.automatic(EXPIRED, RESCIND, RESCINDED, CHANGED);
        // Order 55 Art. 27: cancellation follows expiry, rescission, revocation
        for (CertificateStatus from : List.of(EXPIRED, RESCINDED, REVOKED, WITHDRAWN)) {
            table.automatic(from, CANCEL, CANCELLED, CHANGED);
        }
        return table.build();
    }
}
