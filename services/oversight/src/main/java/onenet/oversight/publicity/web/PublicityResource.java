package onenet.oversight.publicity.web;

import onenet.casework.LegalTime;
import onenet.oversight.publicity.Editions;
import onenet.oversight.publicity.FilePublicity;
import onenet.oversight.publicity.ReadPublicity;
import onenet.oversight.publicity.SearchPublicity;
import onenet.oversight.publicity.web.PublicityViews.PublicityDetail;
import onenet.oversight.publicity.web.PublicityViews.PublicityPage;
import onenet.requests.Published;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Licence decisions everybody may read (行政许可公示): list, record, file, and the announcements of cancellations (注销公告). */
@Path("/v1/publicity")
@Tag(name = "publicity")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class PublicityResource {

    private static final String CSV = "text/csv";

    private final SearchPublicity search;
    private final FilePublicity file;
    private final ReadPublicity read;
    private final PublicityViews views;
    private final Editions editions;
    private final InstantSource clock;

    PublicityResource(
            SearchPublicity search,
            FilePublicity file,
            ReadPublicity read,
            PublicityViews views,
            Editions editions,
            InstantSource clock) {
        this.search = search;
        this.file = file;
        this.read = read;
        this.views = views;
        this.editions = editions;
        this.clock = clock;
    }

    @GET
    @Published
    @Operation(operationId = "searchPublicity", summary = "Published licence decisions, the newest first")
    public PublicityPage list(
            @Valid @BeanParam PublicityFilter filter,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.of(search.handle(filter.question(), false, cursor, limit));
    }

    @GET
    @Published
    @Path("/announcements")
    @Operation(
            operationId = "listCancellationAnnouncements",
            summary = "Announcements that a licence was cancelled, the newest first")
    public PublicityPage announcements(
            @Valid @BeanParam PublicityFilter filter,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.of(search.handle(filter.question(), true, cursor, limit));
    }

    @GET
    @Published
    @Path("/file")
    @Produces(CSV)
    @Operation(
            operationId = "filePublicity",
            summary = "All published licence decisions of what is asked, in the fields of the standard")
    @APIResponse(
            responseCode = "200",
            description = "A table (UTF-8 with a mark, so that office programs read it)",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "422", description = "More rows than one file holds, or the days end before they begin")
    public Response file(@Valid @BeanParam PublicityFilter filter) {
        Instant now = clock.instant();
        String table = PublicityCsv.of(file.handle(filter.question()), editions.on(LegalTime.date(now)), now);
        return Response.ok(table)
                .type(CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"licences.csv\"")
                .build();
    }

    @GET
    @Published
    @Path("/records/{id}")
    @Operation(operationId = "readPublicity", summary = "One published licence decision in the fields of the standard")
    @APIResponse(
            responseCode = "200",
            description = "The record",
            content = @Content(schema = @Schema(implementation = PublicityDetail.class)))
    @APIResponse(responseCode = "404", description = "No such record, or one that was taken down")
    public PublicityDetail one(@PathParam("id") UUID id) {
        return views.of(read.handle(id));
    }
}
