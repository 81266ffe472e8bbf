package onenet.hazchem.register.web;

import onenet.hazchem.register.LicenceActRequest;
import onenet.text.Lines;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An act on a licence, as decided on paper. */
public record LicenceActForm(
        @NotBlank @Size(max = 80) String decisionNumber,
        @NotBlank @Size(max = 200) String legalBasis,
        @NotBlank @Lines @Size(max = 2000) String reason,
        boolean byFraud) {

    LicenceActRequest toRequest() {
        return new LicenceActRequest(decisionNumber, legalBasis, reason, byFraud);
    }
}
