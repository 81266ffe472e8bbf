package onenet.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What may be done with an address is what all its resources take together; the library names the methods of one of them. */
class OptionsOfAddress {

    private final AllowedMethods allowed;

    OptionsOfAddress(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerResponseFilter
    void complete(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("OPTIONS")) {
            String path = request.getUriInfo().getPath();
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed.at(path.startsWith("/") ? path : "/" + path));
        }
    }
}
