package onenet.hazchem.intake.web;

import onenet.access.CurrentActor;
import onenet.counter.SpeakForApplicant;
import onenet.hazchem.intake.CompareWithLicence;
import onenet.hazchem.intake.CompareWithLicence.ComparedField;
import onenet.problem.Problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An application beside the licence it is about. */
@Path("/v1/licences/{licenceId}/comparison")
@Tag(name = "intake")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "intake-officer", "system:apply"})
public class ComparisonResource {

    /** Where the rules find an application in what is handed in; here it is the whole body. */
    private static final String APPLICATION = "/application";

    private final CompareWithLicence compare;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    ComparisonResource(CompareWithLicence compare, SpeakForApplicant speakers, CurrentActor actors) {
        this.compare = compare;
        this.speakers = speakers;
        this.actors = actors;
    }

    @POST
    @Operation(
            operationId = "compareWithLicence",
            summary = "What an application says otherwise than the licence, both sides; nothing is kept")
    @APIResponse(
            responseCode = "200",
            description = "The differences, in the order of the form; none when both say the same")
    @APIResponse(responseCode = "404", description = "No such licence of this enterprise")
    public List<ComparedField> compare(
            @PathParam("licenceId") String licenceId,
            @Valid @NotNull ApplicationRequest request,
            @HeaderParam("Counter-Visit") UUID visit) {
        try {
            return compare.handle(licenceId, request.toApplication(), speakers.actor(actors.actor(), visit));
        } catch (Problem wrong) {
            throw wrong.ofPart(APPLICATION);
        }
    }
}
