package onenet.ecert.verification.web;

import onenet.ecert.verification.Asked;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.requests.Code;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A typed question. */
@Schema(
        description =
                "A certificate's identifier or the number printed on it, one of the two, and the last four characters of its holder's credit code")
public record IdentifierQuestion(
        @Schema(description = "GB/T 36904 identifier") @Code(raised = false) @Size(min = 1, max = 120)
        String certificateIdentifier,

        @Schema(
                description =
                        "The number printed on it, such as a licence number, with whatever brackets; of its versions the latest is meant")
        @Size(min = 1, max = 100)
        String certificateNumber,

        @Schema(description = "Last four characters of the holder's unified social credit code")
        @NotNull
        @Code
        @Pattern(regexp = "[0-9A-Za-z]{4}")
        String holderLastFour) {

    Asked toAsked() {
        if ((certificateIdentifier == null) == (certificateNumber == null)) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/certificateNumber", "ONE_OF_TWO"));
        }
        return new Asked(Optional.ofNullable(certificateIdentifier), Optional.ofNullable(certificateNumber));
    }
}
