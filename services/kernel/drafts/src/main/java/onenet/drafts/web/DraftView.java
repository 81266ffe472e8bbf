package onenet.drafts.web;

import onenet.drafts.Draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A half-written form, or what became of it.
 *
 * @param kind which of the service's forms it is
 * @param version of the draft: the ETag begins with it, and If-Match takes it
 * @param form empty once it was handed in
 * @param caseNumber the case it became; left out while it is a draft
 * @param keptUntil when it is deleted unless it is saved again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftView(
        String id,
        long version,
        String kind,
        @Schema(type = SchemaType.OBJECT) JsonNode form,
        Instant begunAt,
        Instant savedAt,
        Instant keptUntil,
        String caseNumber) {

    static DraftView of(Draft draft) {
        return new DraftView(
                draft.id().toString(),
                draft.version(),
                draft.kind(),
                draft.form(),
                draft.begunAt(),
                draft.savedAt(),
                draft.keptUntil(),
                draft.caseNumber().orElse(null));
    }
}
