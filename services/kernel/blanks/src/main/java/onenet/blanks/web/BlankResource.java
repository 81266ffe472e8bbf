package onenet.blanks.web;

import onenet.attachments.FileName;
import onenet.blanks.BlankForm;
import onenet.blanks.BlankForms;
import onenet.items.Text;
import onenet.problem.CommonProblem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Blank forms of the papers to hand in, for everybody: empty, and as a sample. */
@Path("/v1")
@Tag(name = "guide")
@PermitAll
public class BlankResource {

    static final String PDF = "application/pdf";

    private final BlankForms forms;

    BlankResource(BlankForms forms) {
        this.forms = forms;
    }

    /**
     * A material there is a blank form of.
     *
     * @param material id of the material in the item
     * @param title heading of the form
     */
    public record BlankView(String material, Text title) {

        static BlankView of(BlankForm form) {
            return new BlankView(form.material(), form.title());
        }
    }

    @GET
    @Path("/blanks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listBlanks", summary = "The materials there are blank forms of")
    public List<BlankView> list() {
        return forms.all().stream().map(BlankView::of).toList();
    }

    @GET
    @Path("/blanks/{material}")
    @Produces(PDF)
    @Operation(operationId = "downloadBlank", summary = "The blank form of a material, as PDF")
    @APIResponse(
            responseCode = "200",
            description = "The form, with nothing filled in",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no form of it: somebody else writes it")
    public Response blank(@PathParam("material") String material) {
        BlankForm form = known(material);
        return answer(form.title().zh(), form.blank());
    }

    @GET
    @Path("/blanks/{material}/sample")
    @Produces(PDF)
    @Operation(
            operationId = "downloadSample",
            summary = "The same form, filled in with invented facts and marked as a sample")
    @APIResponse(
            responseCode = "200",
            description = "The sample",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no form of it: somebody else writes it")
    public Response sample(@PathParam("material") String material) {
        BlankForm form = known(material);
        return answer(form.title().zh() + "（填写样例）", form.sample());
    }

    private BlankForm known(String material) {
        return forms.find(material).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    static Response answer(String name, byte[] pdf) {
        return Response.ok(pdf, PDF)
                .header("Content-Disposition", FileName.of(name, PDF).disposition())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
