package onenet.hazchem.exchange;

import onenet.hazchem.licence.EndForeseen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Payload of {@code hazchem.licence-end-foreseen.v1}.
 *
 * @param renewedByLawFrom first day of the term the law gives when nothing is decided by then; null where the licence would expire
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record LicenceEndForeseen(
        String caseNumber,
        String licenceId,
        String office,
        String holderUscc,
        LocalDate validTo,
        LocalDate renewedByLawFrom,
        String legalBasis) {

    /** Silence past the end is consent, where the holder asked in time. */
    private static final String BASIS = "行政许可法第五十条第二款、危险化学品经营许可证管理办法第二十条";

    static LicenceEndForeseen of(EndForeseen end) {
        return new LicenceEndForeseen(
                end.renewal().caseNumber(),
                end.licence().licenceId(),
                end.licence().office(),
                end.licence().holderUscc(),
                end.licence().validTo(),
                end.renewedByLawFrom(),
                BASIS);
    }
}
