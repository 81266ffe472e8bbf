package onenet.hazchem.register;

import onenet.hazchem.licence.Certificate;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAct;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceContent;
import onenet.hazchem.licence.LicenceStatus;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.Matter;
import onenet.items.ItemFile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A licence of the register.
 *
 * @param renewBy the last day to apply for renewal in time (Order 55 Art. 18); absent when it can be renewed no more
 * @param renewFrom from when on its renewal is applied for, and why; an earlier one is received all the same. Absent when it can be renewed no more
 * @param corrections clerical errors that were found in it, the oldest first; outside an office those that were corrected
 * @param tellings which departments of the same level were told of it; empty outside an office
 * @param openCases applications on it that are neither decided nor ended, the oldest first
 * @param allowedActions what this actor may do to it next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenceView(
        String licenceId,
        long version,
        LicenceStatus status,
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
        LocalDate renewBy,
        RenewFrom renewFrom,
        LocalDate grantedOn,
        LocalDate endedOn,
        List<LicenceAct> acts,
        List<CorrectionView> corrections,
        List<TellingView> tellings,
        List<OpenCase> openCases,
        Set<LicenceAction> allowedActions) {

    /** An application on the licence that is under way. */
    public record OpenCase(String caseNumber, Matter matter) {

        static OpenCase of(LicenceCase open) {
            return new OpenCase(open.caseNumber(), open.matter());
        }
    }

    /** From when on a renewal is applied for. */
    public record RenewFrom(LocalDate on, String basis) {

        static RenewFrom of(Licence licence, ItemFile.Opening opening) {
            return new RenewFrom(opening.day(licence.validTo()), opening.basis());
        }
    }

    /** @param officer whether it is shown inside an office; outside no act names who did it */
    static LicenceView of(
            Licence licence,
            Optional<ItemFile.Opening> renewal,
            List<LicenceCase> open,
            List<CorrectionView> corrections,
            List<TellingView> tellings,
            Set<LicenceAction> allowedActions,
            boolean officer) {
        return new LicenceView(
                licence.licenceId(),
                licence.version(),
                licence.status(),
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
                licence.status() == LicenceStatus.IN_FORCE
                        ? licence.renewalWindow().applyBy()
                        : null,
                renewal.filter(opening -> licence.status() == LicenceStatus.IN_FORCE)
                        .map(opening -> RenewFrom.of(licence, opening))
                        .orElse(null),
                licence.grantedOn(),
                licence.endedOn().orElse(null),
                officer
                        ? licence.acts()
                        : licence.acts().stream().map(LicenceAct::unsigned).toList(),
                corrections,
                tellings,
                open.stream().map(OpenCase::of).toList(),
                allowedActions);
    }
}
