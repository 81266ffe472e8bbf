package onenet.drafts.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A half-written form as it is sent.
 *
 * @param kind which of the service's forms it is
 * @param form the form as far as it is filled in; kept as it is and checked only when it is handed in
 */
public record DraftForm(
        @NotNull String kind,
        @NotNull @Schema(type = SchemaType.OBJECT) ObjectNode form) {}
