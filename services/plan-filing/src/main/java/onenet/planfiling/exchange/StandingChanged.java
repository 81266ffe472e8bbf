package onenet.planfiling.exchange;

import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingMove;
import onenet.planfiling.filingcase.Standing;

import java.time.LocalDate;

/** Payload of {@code planfiling.filing-standing-changed.v1}. */
public record StandingChanged(
        String caseNumber,
        String filingNumber,
        FilingTold.Holder holder,
        String standing,
        String previousStanding,
        LocalDate since,
        String reason) {

    static StandingChanged of(FilingMove move) {
        FilingCase filed = move.found();
        return new StandingChanged(
                filed.caseNumber(),
                filed.registration().number().orElseThrow(),
                new FilingTold.Holder(filed.holderUscc(), filed.unitName()),
                filed.registration().standing().map(Standing::name).orElseThrow(),
                move.before().map(Standing::name).orElseThrow(),
                filed.registration().standingSince().orElseThrow(),
                filed.registration().standingReason().orElse(move.action()));
    }
}
