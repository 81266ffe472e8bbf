package onenet.ecert.verification;

import onenet.ecert.certificate.Continued;

import java.time.LocalDate;

/**
 * The term printed on the certificate is over and the right goes on by law (依法视为准予延续).
 *
 * @param from first day of the term the law gives
 */
public record RenewedByLaw(LocalDate from, String legalBasis) {

    static RenewedByLaw of(Continued continued) {
        return new RenewedByLaw(continued.firstDay(), continued.legalBasis());
    }
}
