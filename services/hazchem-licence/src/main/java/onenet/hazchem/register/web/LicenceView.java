package onenet.hazchem.register.web;

import onenet.hazchem.licence.Certificate;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAct;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceContent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A licence of the register.
 *
 * @param allowedActions what this actor may do to it next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenceView(
        String licenceId,
        long version,
        String status,
        String statusText,
        String licenceNumber,
        Certificate certificate,
        String holderUscc,
        String holderName,
        String office,
        String inNameOf,
        String caseClass,
        LicenceContent content,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate grantedOn,
        LocalDate endedOn,
        List<LicenceAct> acts,
        Set<LicenceAction> allowedActions) {

    static LicenceView of(Licence licence, Set<LicenceAction> allowedActions) {
        return new LicenceView(
                licence.licenceId(),
                licence.version(),
                licence.status().name(),
                licence.status().zh(),
                licence.licenceNumber().orElse(null),
                licence.certificate().orElse(null),
                licence.holderUscc(),
                licence.holderName(),
                licence.office(),
                licence.inNameOf(),
                licence.caseClass(),
                licence.content(),
                licence.validFrom(),
                licence.validTo(),
                licence.grantedOn(),
                licence.endedOn().orElse(null),
                licence.acts(),
                allowedActions);
    }
}
