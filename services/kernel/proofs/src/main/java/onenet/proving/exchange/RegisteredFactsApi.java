package onenet.proving.exchange;

import onenet.proving.RegisteredFact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a case service uses of {@code contracts/openapi/proof-exemption-v1.yaml} for its drafts. */
@RegisterRestClient(configKey = "proof-exemption")
@Path("/v1/registered-facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface RegisteredFactsApi {

    @POST
    Facts read(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam("Idempotency-Key") String key,
            Draft draft);

    record Draft(String draftReference, String itemCode, String uscc, String purpose) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Facts(List<RegisteredFact> facts, List<String> silent) {}
}
