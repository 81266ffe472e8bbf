package onenet.hazchem.exchange;

import onenet.casework.authority.Office;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAct;
import onenet.hazchem.licence.LicenceStatus;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** Payload of {@code hazchem.licence-status-changed.v1}. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LicenceStatusChanged(
        String licenceId,
        String licenceNumber,
        String status,
        LocalDate decidedOn,
        String decisionNumber,
        String legalBasis,
        String reason,
        CaseDecided.Holder holder,
        String legalRepresentative,
        LocalDate validFrom,
        LocalDate validTo,
        CaseDecided.Issuer issuer,
        String superior) {

    /** @param inNameOf the office in whose name the licence stands */
    static LicenceStatusChanged of(Licence licence, LicenceAct act, Office inNameOf) {
        return new LicenceStatusChanged(
                licence.licenceId(),
                licence.licenceNumber().orElse(null),
                act.status() == LicenceStatus.IN_FORCE
                        ? "REINSTATED"
                        : act.status().name(),
                act.decidedOn(),
                act.decisionNumber(),
                act.legalBasis(),
                act.reason(),
                new CaseDecided.Holder(licence.holderUscc(), licence.holderName()),
                licence.content().legalRepresentative(),
                licence.validFrom(),
                licence.validTo(),
                CaseDecided.Issuer.of(inNameOf),
                act.superior());
    }
}
