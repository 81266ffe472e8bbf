package onenet.simulators.source;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The switchboard: guangdong, shandong and each shared registry by its name. */
@Path("/source-faults")
@Produces(MediaType.APPLICATION_JSON)
public class SourceFaultsResource {

    private final SourceFaults faults;

    SourceFaultsResource(SourceFaults faults) {
        this.faults = faults;
    }

    @GET
    public Map<String, SourceFault> all() {
        return faults.all();
    }

    @PUT
    @Path("/{source}/{fault}")
    public Map<String, SourceFault> switchOn(
            @PathParam("source") String source, @PathParam("fault") SourceFault fault) {
        faults.switchOn(source, fault);
        return faults.all();
    }

    @DELETE
    @Path("/{source}")
    public Map<String, SourceFault> switchOff(@PathParam("source") String source) {
        faults.switchOff(source);
        return faults.all();
    }
}
