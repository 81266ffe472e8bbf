package onenet.oversight.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the upper platform knows a record.
 *
 * @param revision the newest there is
 * @param confirmedRevision the newest the platform has confirmed; nought for none
 * @param confirmedOn the day it first confirmed one
 * @param attempts how often the newest was tried
 * @param lastFailure why it is not confirmed yet
 * @param parked whether it is set aside until somebody has looked
 * @param changedAt when it last was changed or confirmed, by the database's clock
 */
public record SendingState(
        long revision,
        long confirmedRevision,
        Optional<LocalDate> confirmedOn,
        int attempts,
        Optional<String> lastFailure,
        boolean parked,
        Instant changedAt) {

    public SendingWord word() {
        if (parked) {
            return SendingWord.PARKED;
        }
        return confirmedRevision >= revision ? SendingWord.CONFIRMED : SendingWord.WAITING;
    }
}
