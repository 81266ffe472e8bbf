package onenet.simulators.publicity;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** The switchboard: faults on and off, and records that get lost at the platform. */
@Path("/publicity-faults")
@Produces(MediaType.APPLICATION_JSON)
public class PublicityFaultsResource {

    private final PublicityFaults faults;
    private final PublishedRecords records;

    PublicityFaultsResource(PublicityFaults faults, PublishedRecords records) {
        this.faults = faults;
        this.records = records;
    }

    @GET
    public Set<PublicityFault> all() {
        return faults.all();
    }

    @PUT
    @Path("/{fault}")
    public Set<PublicityFault> switchOn(@PathParam("fault") PublicityFault fault) {
        faults.switchOn(fault);
        return faults.all();
    }

    @DELETE
    public void switchOff() {
        faults.switchOff();
    }

    @DELETE
    @Path("/records/{key}")
    public void lose(@PathParam("key") String key) {
        if (!records.lose(key)) {
            throw new NotFoundException();
        }
    }
}
