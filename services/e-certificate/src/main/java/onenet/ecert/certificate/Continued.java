package onenet.ecert.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The law carries a right on past its last day, as for a renewal asked for in time and not decided.
 *
 * @param firstDay of the term the law gives
 */
@Embeddable
public record Continued(
        @Column(name = "continued_from") LocalDate firstDay,
        @Column(name = "continued_by") String legalBasis) {

    /** Whether this is what follows the certificate's last day; what follows another's is over, or not yet. */
    boolean follows(Certificate certificate, LocalDate today) {
        return !today.isBefore(firstDay)
                && certificate
                        .lastDay()
                        .filter(day -> day.plusDays(1).equals(firstDay))
                        .isPresent();
    }
}
