package onenet.simulators.department;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The switchboard of the departments that are asked together about a project: each by its code, in one manner. */
@Path("/departments")
@Produces(MediaType.APPLICATION_JSON)
public class DepartmentsResource {

    private final Manners manners;
    private final DemoDepartments departments;

    DepartmentsResource(Manners manners, DemoDepartments departments) {
        this.manners = manners;
        this.departments = departments;
    }

    @GET
    public Map<String, Manner> all() {
        return manners.all();
    }

    @PUT
    @Path("/{department}/{manner}")
    public Map<String, Manner> switchOn(
            @PathParam("department") String department, @PathParam("manner") Manner manner) {
        departments.of(department).orElseThrow(NotFoundException::new);
        manners.switchOn(department, manner);
        return manners.all();
    }

    @DELETE
    @Path("/{department}")
    public Map<String, Manner> switchOff(@PathParam("department") String department) {
        manners.switchOff(department);
        return manners.all();
    }
}
