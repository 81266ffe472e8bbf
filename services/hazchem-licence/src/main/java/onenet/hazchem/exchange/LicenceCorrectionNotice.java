package onenet.hazchem.exchange;

import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceCorrection;
import onenet.hazchem.licence.LicenceCorrection.Verdict;
import onenet.hazchem.licence.Misprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** Payload of {@code hazchem.licence-corrected.v1}: the licence is printed again under its number and dates. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record LicenceCorrectionNotice(
        String licenceId,
        String licenceNumber,
        String office,
        String holderUscc,
        LocalDate correctedOn,
        String decisionNumber,
        String reason,
        List<Misprint> texts) {

    static LicenceCorrectionNotice of(Licence licence, LicenceCorrection correction) {
        Verdict verdict = correction.verdict().orElseThrow();
        return new LicenceCorrectionNotice(
                licence.licenceId(),
                licence.licenceNumber().orElseThrow(),
                licence.office(),
                licence.holderUscc(),
                verdict.on(),
                verdict.number(),
                correction.reason(),
                correction.misprints());
    }
}
