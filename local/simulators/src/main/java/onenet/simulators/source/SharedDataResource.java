package onenet.simulators.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The shared-data registries; each says success in its own way, as their real counterparts do. */
@Path("/shared-data/{registry}/records")
@Produces(MediaType.APPLICATION_JSON)
public class SharedDataResource {

    private static final Duration SLOW = Duration.ofSeconds(3);

    private final DemoRecords records;
    private final SourceFaults faults;
    private final ObjectMapper json;

    SharedDataResource(DemoRecords records, SourceFaults faults, ObjectMapper json) {
        this.records = records;
        this.faults = faults;
        this.json = json;
    }

    @GET
    public Uni<Response> find(
            @PathParam("registry") String registry,
            @QueryParam("dataset") String dataset,
            @QueryParam("holder") String holder,
            @QueryParam("fields") String fields,
            @QueryParam("requestId") String requestId) {
        Optional<SourceFault> fault = faults.of(registry);
        if (fault.equals(Optional.of(SourceFault.OUTAGE))) {
            return Uni.createFrom().item(Response.status(503).build());
        }
        ObjectNode answer = answer(registry, fault, records.records(registry, dataset, holder), fields);
        answer.put("requestId", fault.equals(Optional.of(SourceFault.STALE_ANSWER)) ? "another" : requestId);
        Uni<Response> ready = Uni.createFrom().item(Response.ok(answer).build());
        return fault.equals(Optional.of(SourceFault.SLOW))
                ? ready.onItem().delayIt().by(SLOW)
                : ready;
    }

    private ObjectNode answer(String registry, Optional<SourceFault> fault, List<Held> found, String fields) {
        ObjectNode answer = json.createObjectNode();
        if (fault.equals(Optional.of(SourceFault.UNKNOWN_CODE))) {
            answer.put("code", "77");
        } else if (fault.equals(Optional.of(SourceFault.NO_PERMISSION))) {
            answer.put("code", "100");
        } else if (found.isEmpty()) {
            answer.put("code", "10");
        } else {
            putSuccess(registry, answer);
        }
        answer.put("total", found.size());
        found.forEach(held -> answer.withArray("records").add(shaped(held, fields)));
        return answer;
    }

    private static void putSuccess(String registry, ObjectNode answer) {
        switch (registry) {
            case "natural-resources" -> answer.put("code", 0);
            case "human-resources" -> answer.put("code", "000001");
            case "own-archive" -> answer.put("code", "SUCCESS");
            default -> answer.put("code", "0");
        }
    }

    private ObjectNode shaped(Held held, String fields) {
        ObjectNode node = json.valueToTree(held);
        ObjectNode asked = node.putObject("fields");
        Arrays.stream((fields == null ? "" : fields).split(","))
                .filter(held.fields()::containsKey)
                .forEach(field -> asked.put(field, held.fields().get(field)));
        return node;
    }
}
