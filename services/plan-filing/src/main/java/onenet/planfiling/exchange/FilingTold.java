package onenet.planfiling.exchange;

import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.Standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Payload of every event that tells a filing's progress; see {@code contracts/schemas}.
 *
 * @param dueOn what comes due: the check, or what a reminder is about; null when nothing does
 * @param period half-year of a drill, for example 2026H2; null elsewhere
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FilingTold(
        String caseNumber,
        String status,
        String office,
        Holder holder,
        String planTitle,
        String planVersion,
        LocalDate receivedOn,
        boolean late,
        String filingNumber,
        String standing,
        LocalDate dueOn,
        String period) {

    /** The filing unit. */
    public record Holder(String uscc, String name) {}

    static FilingTold of(FilingCase filingCase) {
        return of(filingCase, filingCase.dueOn().orElse(null), null);
    }

    static FilingTold of(FilingCase filingCase, LocalDate dueOn, String period) {
        return new FilingTold(
                filingCase.caseNumber(),
                filingCase.status().name(),
                filingCase.office(),
                new Holder(filingCase.holderUscc(), filingCase.unitName()),
                filingCase.filing().plan().title(),
                filingCase.filing().plan().version(),
                filingCase.receivedOn(),
                filingCase.late(),
                filingCase.registration().number().orElse(null),
                filingCase.registration().standing().map(Standing::name).orElse(null),
                dueOn,
                period);
    }
}
