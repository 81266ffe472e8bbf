package onenet.proofs.source;

import java.time.LocalDate;
import java.util.Map;

/**
 * One thing a source holds about somebody.
 *
 * @param validTo null when it has no end
 * @param fields the registered fields that were asked for
 */
public record SourceRecord(
        String identifier,
        String number,
        String holderCode,
        String holderName,
        RecordState state,
        LocalDate validFrom,
        LocalDate validTo,
        Map<String, String> fields) {

    public SourceRecord {
        fields = Map.copyOf(fields);
    }

    /** How it stands on a day: an end that has passed counts although the source still says valid. */
    public RecordState stateOn(LocalDate day) {
        if (state == RecordState.VALID && validTo != null && validTo.isBefore(day)) {
            return RecordState.EXPIRED;
        }
        if (state == RecordState.VALID && validFrom != null && validFrom.isAfter(day)) {
            return RecordState.NOT_YET;
        }
        return state;
    }
}
