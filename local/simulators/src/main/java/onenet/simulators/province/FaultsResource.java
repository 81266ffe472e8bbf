package onenet.simulators.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The switchboard for tests: faults on and off, sessions ended, and what the province holds. */
@Path("/")
public class FaultsResource {

    private final Faults faults;
    private final LicenceRecords records;
    private final Sessions sessions;

    FaultsResource(Faults faults, LicenceRecords records, Sessions sessions) {
        this.faults = faults;
        this.records = records;
        this.sessions = sessions;
    }

    @PUT
    @Path("/faults")
    @Consumes(MediaType.APPLICATION_JSON)
    public List<Fault> switchOn(Fault fault) {
        faults.add(fault);
        return faults.pending();
    }

    @GET
    @Path("/faults")
    public List<Fault> pending() {
        return faults.pending();
    }

    @DELETE
    @Path("/faults")
    public void switchOff() {
        faults.clear();
    }

    @DELETE
    @Path("/sessions")
    public void endSessions() {
        sessions.closeAll();
    }

    @GET
    @Path("/records")
    public List<ObjectNode> held() {
        return records.matching(record -> true).stream()
                .map(LicenceRecord::fields)
                .toList();
    }

    @DELETE
    @Path("/records")
    public void forget() {
        records.clear();
    }
}
