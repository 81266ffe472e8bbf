package onenet.ecert.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on the status, with what it rests on.
 *
 * @param ownRecord what this city's record says
 * @param province what the province said when asked just now
 * @param since day of the status
 * @param newer identifier of the version that took its place
 * @param cancelledAfter what preceded a cancellation
 * @param correction the correction of a clerical error it has to do with
 * @param renewedByLaw what carries it on past the last day printed on it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StatusVerdict(
        StatusCode code,
        String text,
        List<ReasonCode> reasons,
        StatusCode ownRecord,
        ProvinceAnswer province,
        Optional<LocalDate> since,
        Optional<String> newer,
        Optional<StatusCode> cancelledAfter,
        Optional<CorrectionNote> correction,
        Optional<RenewedByLaw> renewedByLaw) {

    /** What the province said. */
    public enum ProvinceAnswer {
        ISSUED,
        ABOLISHED,
        NO_RECORD,
        CANNOT_ASK_NOW,
        NOT_ASKED
    }

    static StatusVerdict bare(StatusCode code, ProvinceAnswer province, List<ReasonCode> reasons) {
        return new StatusVerdict(
                code,
                code.chinese(),
                reasons,
                StatusCode.UNKNOWN,
                province,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    StatusVerdict as(StatusCode other, ReasonCode reason) {
        return new StatusVerdict(
                other,
                other.chinese(),
                List.of(reason),
                ownRecord,
                province,
                since,
                newer,
                cancelledAfter,
                correction,
                renewedByLaw);
    }
}
