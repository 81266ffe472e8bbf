package onenet.ecert.verification.web;

import onenet.requests.Code;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A typed question. */
@Schema(description = "A certificate's identifier and the last four characters of its holder's credit code")
public record IdentifierQuestion(
        @Schema(description = "GB/T 36904 identifier") @NotBlank @Code(raised = false) @Size(max = 120)
        String certificateIdentifier,

        @Schema(description = "Last four characters of the holder's unified social credit code")
        @NotNull
        @Code
        @Pattern(regexp = "[0-9A-Za-z]{4}")
        String holderLastFour) {}
