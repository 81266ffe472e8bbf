package onenet.hazchem.exchange;

import onenet.casework.authority.Office;
import onenet.hazchem.law.BusinessMode;
import onenet.hazchem.licence.Certificate;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.LicenceCase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** Payload of {@code hazchem.case-decided.v1}: all that a certificate needs. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CaseDecided(
        String caseNumber,
        String itemCode,
        String matter,
        String outcome,
        LocalDate decidedOn,
        String decisionNumber,
        boolean deemed,
        Issuer issuer,
        Content licence) {

    static CaseDecided of(LicenceCase licenceCase, Office inNameOf, Licence licence) {
        Decision decision = licenceCase.decision().orElseThrow();
        boolean certificate = decision.granted() && licenceCase.matter().makesCertificate();
        return new CaseDecided(
                licenceCase.caseNumber(),
                licenceCase.matter().itemCode(),
                licenceCase.matter().name(),
                decision.outcome().name(),
                decision.on(),
                decision.number(),
                decision.deemed(),
                Issuer.of(inNameOf),
                certificate ? Content.of(licence) : null);
    }

    /** The office in whose name and with whose seal the licence is issued. */
    public record Issuer(String officeCode, String name, String uscc, String divisionCode) {

        static Issuer of(Office office) {
            return new Issuer(office.code(), office.name(), office.uscc(), office.divisionCode());
        }
    }

    /** What is printed. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Content(
            String licenceId,
            String licenceNumber,
            String previousCertificate,
            Holder holder,
            String domicile,
            String premises,
            String storageAddress,
            String legalRepresentative,
            String principalPerson,
            BusinessMode businessMode,
            List<String> scope,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate variedOn,
            LocalDate renewedOn) {

        static Content of(Licence licence) {
            return new Content(
                    licence.licenceId(),
                    licence.licenceNumber().orElse(null),
                    licence.certificate().map(Certificate::identifier).orElse(null),
                    new Holder(licence.holderUscc(), licence.holderName()),
                    licence.content().domicile(),
                    licence.content().premises(),
                    licence.content().storageAddress(),
                    licence.content().legalRepresentative(),
                    licence.content().principalPerson(),
                    licence.content().mode(),
                    licence.content().scope(),
                    licence.validFrom(),
                    licence.validTo(),
                    licence.content().variedOn(),
                    licence.content().renewedOn());
        }
    }

    /** Who holds the licence. */
    public record Holder(String uscc, String name) {}
}
