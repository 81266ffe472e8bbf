package onenet.ecert.standing;

import onenet.ecert.certificate.CertificateAction;
import onenet.ecert.certificate.StandingDecision;

import java.time.LocalDate;
import java.util.Optional;

/** A decision about a licence in force, as {@code hazchem.licence-status-changed.v1} tells it. */
public record LicenceStatusChange(
        String licenceId,
        Kind status,
        LocalDate decidedOn,
        Optional<String> decisionNumber,
        Optional<String> legalBasis,
        Optional<String> reason) {

    /** The new status of the licence, and what it does to the certificate. */
    public enum Kind {
        SUSPENDED(CertificateAction.SUSPEND),
        REINSTATED(CertificateAction.REINSTATE),
        RESCINDED(CertificateAction.RESCIND),
        REVOKED(CertificateAction.REVOKE),
        WITHDRAWN(CertificateAction.WITHDRAW),
        CANCELLED(CertificateAction.CANCEL),
        EXPIRED(CertificateAction.EXPIRE);

        private final CertificateAction action;

        Kind(CertificateAction action) {
            this.action = action;
        }

        public CertificateAction action() {
            return action;
        }
    }

    StandingDecision decision() {
        return new StandingDecision(decidedOn, decisionNumber, legalBasis, reason);
    }
}
