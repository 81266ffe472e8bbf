package onenet.ecert.certificate;

import java.time.LocalDate;
import java.util.Optional;

/** Why a status changes: the day, and the decision with its basis where one was made; time and renewal need none. */
public record StandingDecision(
        LocalDate decidedOn, Optional<String> decisionNumber, Optional<String> legalBasis, Optional<String> reason) {

    public static StandingDecision byTime(LocalDate day, String reason) {
        return new StandingDecision(day, Optional.empty(), Optional.empty(), Optional.of(reason));
    }
}
