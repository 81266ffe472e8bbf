package onenet.ecert.issuance;

import onenet.ecert.certificate.IssuingOffice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A decided case as {@code hazchem.case-decided.v1} tells it. */
public record DecidedCase(
        String caseNumber,
        String itemCode,
        boolean granted,
        LocalDate decidedOn,
        Issuer issuer,
        Optional<Content> licence) {

    /** Whose name and seal: the principal's when the deciding office acted by delegation. */
    public record Issuer(String officeCode, String name, String uscc, String divisionCode) {

        IssuingOffice office() {
            return new IssuingOffice(officeCode, name, uscc, divisionCode);
        }
    }

    /** Whom the licence is for. */
    public record Holder(String uscc, String name) {}

    /** What was granted. */
    public record Content(
            String licenceId,
            Optional<String> licenceNumber,
            Optional<String> previousCertificate,
            Holder holder,
            String domicile,
            String premises,
            Optional<String> storageAddress,
            String legalRepresentative,
            String principalPerson,
            String businessMode,
            List<String> scope,
            LocalDate validFrom,
            LocalDate validTo,
            Optional<LocalDate> variedOn,
            Optional<LocalDate> renewedOn) {}
}
