package onenet.ecert.certificate;

import onenet.casework.LegalTime;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Policy: how a certificate stands is counted by the day, in one place: past its last day it has expired before the sweep has passed, and one whose
 * right the law carries on has not. Asked within a transaction.
 */
@ApplicationScoped
public class StandingByDay {

    private final Rights rights;
    private final InstantSource clock;

    StandingByDay(Rights rights, InstantSource clock) {
        this.rights = rights;
        this.clock = clock;
    }

    /** How it stands today; its own word where days change nothing. */
    public CertificateStatus of(Certificate certificate) {
        LocalDate today = LegalTime.today(clock);
        return switch (certificate.status()) {
            case IN_FORCE, SUSPENDED ->
                certificate.ended(today) && continued(certificate, today).isEmpty()
                        ? CertificateStatus.EXPIRED
                        : certificate.status();
            // what carries it on was told after the sweep had passed
            case EXPIRED ->
                continued(certificate, today).isPresent()
                        ? certificate.previousStatus().orElse(CertificateStatus.IN_FORCE)
                        : CertificateStatus.EXPIRED;
            default -> certificate.status();
        };
    }

    /** What carries it on today; empty while its own term runs, where nothing does, and where it has ended otherwise. */
    public Optional<Continued> continued(Certificate certificate) {
        return switch (of(certificate)) {
            case IN_FORCE, SUSPENDED -> continued(certificate, LegalTime.today(clock));
            default -> Optional.empty();
        };
    }

    private Optional<Continued> continued(Certificate certificate, LocalDate today) {
        return certificate.ended(today)
                ? rights.findByIdOptional(certificate.right())
                        .flatMap(Right::continued)
                        .filter(each -> each.follows(certificate, today))
                : Optional.empty();
    }
}
