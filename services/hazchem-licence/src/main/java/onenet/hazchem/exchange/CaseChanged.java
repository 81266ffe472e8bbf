package onenet.hazchem.exchange;

import onenet.hazchem.licencecase.LicenceCase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** Payload of every event that tells a case's progress; see {@code contracts/schemas}. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CaseChanged(
        String caseNumber,
        String itemCode,
        String matter,
        String status,
        String publicStatus,
        String office,
        String applicantUscc,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        LocalDate dueOn,
        String light) {

    static CaseChanged of(LicenceCase licenceCase) {
        return of(licenceCase, null);
    }

    static CaseChanged of(LicenceCase licenceCase, String light) {
        return new CaseChanged(
                licenceCase.caseNumber(),
                licenceCase.matter().itemCode(),
                licenceCase.matter().name(),
                licenceCase.status().name(),
                licenceCase.status().toPublic().name(),
                licenceCase.authority().office(),
                licenceCase.holderUscc(),
                licenceCase.receivedOn(),
                licenceCase.acceptedOn().orElse(null),
                licenceCase.dueOn().orElse(null),
                light);
    }
}
