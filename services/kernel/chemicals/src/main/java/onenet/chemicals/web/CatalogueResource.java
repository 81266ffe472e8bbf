package onenet.chemicals.web;

import onenet.casework.LegalTime;
import onenet.chemicals.Catalogues;
import onenet.chemicals.Edition;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of hazardous chemicals, for everybody. */
@Path("/v1/chemicals")
@Tag(name = "guide")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    private final Catalogues catalogues;
    private final InstantSource clock;

    CatalogueResource(Catalogues catalogues, InstantSource clock) {
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "findChemicals",
            summary = "Entries of the catalogue by name, alias, CAS number or entry number, those called just so first")
    @APIResponse(responseCode = "200", description = "What fits, and the edition it was looked for in")
    public CataloguePage find(
            @Parameter(description = "Name in either language, alias, CAS number or number of the entry")
                    @QueryParam("q")
                    @NotBlank
                    @Size(max = 100)
                    String q,
            @Parameter(description = "Edition in force on that day; today when left out") @QueryParam("on")
                    Optional<LocalDate> on,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        Edition edition = catalogues.on(on.orElseGet(() -> LegalTime.today(clock)));
        return CataloguePage.of(edition, q, edition.search(q, limit));
    }
}
