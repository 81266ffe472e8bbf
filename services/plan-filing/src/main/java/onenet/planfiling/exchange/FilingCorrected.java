package onenet.planfiling.exchange;

import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCorrection;
import onenet.planfiling.filingcase.FilingCorrection.Misprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** Payload of {@code planfiling.filing-corrected.v1}: the registration form is printed anew under its number and dates. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record FilingCorrected(
        String caseNumber,
        String filingNumber,
        FilingTold.Holder holder,
        LocalDate correctedOn,
        String decisionNumber,
        String reason,
        List<Misprint> texts) {

    /** The correction made last. */
    static FilingCorrected of(FilingCase filed) {
        List<FilingCorrection> all = filed.registration().corrections();
        FilingCorrection last = all.get(all.size() - 1);
        return new FilingCorrected(
                filed.caseNumber(),
                filed.registration().number().orElseThrow(),
                new FilingTold.Holder(filed.holderUscc(), filed.unitName()),
                last.on(),
                last.number(),
                last.reason(),
                last.texts());
    }
}
