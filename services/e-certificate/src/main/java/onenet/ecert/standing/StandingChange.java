package onenet.ecert.standing;

import onenet.ecert.certificate.CertificateAction;
import onenet.ecert.certificate.RightKey;
import onenet.ecert.certificate.StandingDecision;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.Standing;
import onenet.ecert.type.Told;

import java.util.Optional;

/** A decision about a right, read out of its event as the type of its certificates says. */
public record StandingChange(RightKey right, CertificateAction action, StandingDecision decision) {

    /** Empty when the certificates stay as they are. */
    public static Optional<StandingChange> read(CertificateType type, Told told) {
        Standing standing = type.standing().orElseThrow();
        return standing.effect(told)
                .map(effect -> new StandingChange(
                        new RightKey(
                                type.code(), standing.right().map(told::text).orElse(told.subject())),
                        CertificateAction.of(effect),
                        new StandingDecision(
                                told.day(standing.day()),
                                standing.decisionNumber().flatMap(told::textIfAny),
                                standing.legalBasis().flatMap(told::textIfAny),
                                told.textIfAny(standing.reason()))));
    }
}
