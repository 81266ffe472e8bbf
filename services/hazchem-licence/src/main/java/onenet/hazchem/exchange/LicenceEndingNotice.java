package onenet.hazchem.exchange;

import onenet.hazchem.licence.LicenceEnd;
import onenet.hazchem.licencecase.LicenceCase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Payload of {@code hazchem.licence-ending.v1}: a licence comes to its end while its renewal is undecided.
 *
 * @param validTo its last day
 * @param renewedByLawOn day from which it counts as renewed when nothing is decided by then; null where the law does not help
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record LicenceEndingNotice(
        String caseNumber,
        String licenceId,
        String office,
        String applicantUscc,
        LocalDate validTo,
        LocalDate renewedByLawOn) {

    static LicenceEndingNotice of(LicenceCase renewal, LicenceEnd end) {
        return new LicenceEndingNotice(
                renewal.caseNumber(),
                renewal.licenceId().orElseThrow(),
                renewal.office(),
                renewal.holderUscc(),
                end.on(),
                end.renewedByLawOn());
    }
}
