package onenet.proofs.proofitem.web;

import onenet.problem.CommonProblem;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ReadLists;
import onenet.proofs.proofitem.web.ProofListViews.ProofItemView;
import onenet.proofs.proofitem.web.ProofListViews.ProofListView;
import onenet.requests.Published;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The two lists, for anybody, without login. */
@Path("/v1/proof-items")
@PermitAll
@Tag(name = "lists", description = "证明事项清单: what may be asked for, what may not, and how it is had")
public class ProofListResource {

    private final ReadLists read;

    ProofListResource(ReadLists read) {
        this.read = read;
    }

    @GET
    @Published
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listProofItems", summary = "The retained and the cancelled list, today or as of a day")
    @APIResponse(responseCode = "200", description = "The lists")
    public ProofListView list(
            @QueryParam("list") ProofItem.ListKind list,
            @QueryParam("itemCode") String itemCode,
            @QueryParam("on") LocalDate on) {
        return ProofListView.of(lists(list, itemCode, on));
    }

    @GET
    @Published
    @Path("/csv")
    @Produces("text/csv")
    @Operation(
            operationId = "downloadProofItems",
            summary = "The same as a table (UTF-8 with a mark, so that office programs read it)")
    @APIResponse(
            responseCode = "200",
            description = "CSV",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(
            @QueryParam("list") ProofItem.ListKind list,
            @QueryParam("itemCode") String itemCode,
            @QueryParam("on") LocalDate on) {
        return Response.ok(ProofListCsv.of(lists(list, itemCode, on)))
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"proof-items.csv\"")
                .build();
    }

    @GET
    @Published
    @Path("/{proofId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readProofItem", summary = "One proof of the lists")
    @APIResponse(responseCode = "200", description = "The proof")
    public ProofItemView one(@PathParam("proofId") String proofId, @QueryParam("on") LocalDate on) {
        ReadLists.Lists lists = lists(null, null, on);
        return lists.items().stream()
                .filter(item -> item.proofId().equals(proofId))
                .findFirst()
                .map(item -> ProofItemView.of(item, lists.day()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private ReadLists.Lists lists(ProofItem.ListKind list, String itemCode, LocalDate on) {
        return read.handle(Optional.ofNullable(on), Optional.ofNullable(list), Optional.ofNullable(itemCode));
    }
}
