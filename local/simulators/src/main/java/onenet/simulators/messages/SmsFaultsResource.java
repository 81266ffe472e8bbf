package onenet.simulators.messages;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** The switchboard of the SMS provider and the message centre. */
@Path("/sms-faults")
@Produces(MediaType.APPLICATION_JSON)
public class SmsFaultsResource {

    private final SmsFaults faults;

    SmsFaultsResource(SmsFaults faults) {
        this.faults = faults;
    }

    @GET
    public Set<SmsFault> all() {
        return faults.all();
    }

    @PUT
    @Path("/{fault}")
    public Set<SmsFault> switchOn(@PathParam("fault") SmsFault fault) {
        faults.switchOn(fault);
        return faults.all();
    }

    @DELETE
    public void switchOff() {
        faults.switchOff();
    }
}
