package onenet.hazchem.intake.web;

import onenet.access.CurrentActor;
import onenet.counter.SpeakForApplicant;
import onenet.hazchem.intake.ReadRegisters;
import onenet.proving.RegisteredFact;
import onenet.proving.Registers.Reading;

import jakarta.annotation.security.RolesAllowed;
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

/** What registers hold of the enterprise of a draft. */
@Path("/v1/drafts/{draftId}/registered-facts")
@Tag(name = "drafts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "intake-officer", "system:apply"})
public class RegisteredFactsResource {

    private final ReadRegisters read;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    RegisteredFactsResource(ReadRegisters read, SpeakForApplicant speakers, CurrentActor actors) {
        this.read = read;
        this.speakers = speakers;
        this.actors = actors;
    }

    /**
     * What was found.
     *
     * @param facts each with its register, its record and the receipt of the use
     * @param complete whether every register answered; where not, what is left out is unknown, and asking again may find it
     */
    public record RegisteredFactsView(List<RegisteredFact> facts, boolean complete) {}

    @POST
    @Operation(
            operationId = "readRegisteredFacts",
            summary =
                    "What registers hold of the enterprise, so that the form need not ask for it; safe to repeat, each use leaves a receipt")
    @APIResponse(responseCode = "200", description = "The facts; where nobody answered, none")
    @APIResponse(responseCode = "404", description = "No such draft of this enterprise")
    @APIResponse(responseCode = "409", description = "It was handed in; its case says what was registered")
    public RegisteredFactsView read(@PathParam("draftId") UUID draftId, @HeaderParam("Counter-Visit") UUID visit) {
        Reading reading = read.handle(draftId, speakers.actor(actors.actor(), visit));
        return new RegisteredFactsView(reading.facts(), reading.complete());
    }
}
