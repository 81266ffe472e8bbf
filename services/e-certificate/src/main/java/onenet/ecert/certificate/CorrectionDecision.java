package onenet.ecert.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** The decision a certificate was printed anew on, because the one before had a clerical error (更正). */
@Embeddable
public record CorrectionDecision(
        @Column(name = "correction_number") String number,
        @Column(name = "corrected_on") LocalDate on,
        @Column(name = "correction_reason") String reason) {

    /** Why the print before gives way. */
    StandingDecision standing() {
        return new StandingDecision(on, Optional.of(number), Optional.empty(), Optional.of("更正：" + reason));
    }
}
