package onenet.hazchem.draft.web;

import onenet.hazchem.licencecase.Matter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A half-written application as it is sent.
 *
 * @param form the form as far as it is filled in; kept as it is and checked only when it is handed in
 */
public record DraftForm(
        @NotNull Matter matter,
        @NotNull @Schema(type = SchemaType.OBJECT) ObjectNode form) {}
