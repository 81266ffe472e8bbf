package onenet.proving.exchange;

import onenet.items.Text;
import onenet.proving.Moment;
import onenet.proving.ProofStanding;
import onenet.proving.ProofState;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a case service uses of {@code contracts/openapi/proof-exemption-v1.yaml}. */
@RegisterRestClient(configKey = "proof-exemption")
@Path("/v1/resolutions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface ProofExemptionApi {

    @POST
    Resolution resolve(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @HeaderParam("Idempotency-Key") String key,
            Question question);

    @GET
    @Path("/{caseReference}")
    Resolution read(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("caseReference") String caseReference);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(
            String caseReference,
            String itemCode,
            Holder holder,
            String purpose,
            Moment moment,
            List<String> proofs,
            boolean mayCommit,
            Map<String, String> particulars,
            String office,
            String draftReference) {}

    record Holder(String uscc, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Resolution(List<Proof> proofs) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Proof(
            String proofId,
            ProofState state,
            String route,
            String outcome,
            Text words,
            Evidence evidence,
            List<ProofStanding.Found> found,
            Commitment commitment) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Evidence(String receiptId, String identifier, String source, Instant checkedAt, LocalDate validTo) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Commitment(String templateId) {}
}
