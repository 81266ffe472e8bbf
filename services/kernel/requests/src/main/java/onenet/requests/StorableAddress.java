package onenet.requests;

import onenet.problem.CommonProblem;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Addresses with text no database keeps: a thing of that name does not exist, and a question with it is none. */
class StorableAddress {

    @ServerRequestFilter
    void check(UriInfo uri) {
        if (StorableText.unstorable(uri.getPath())) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        if (uri.getQueryParameters().values().stream().flatMap(List::stream).anyMatch(StorableText::unstorable)) {
            throw CommonProblem.INVALID_INPUT.raise();
        }
    }
}
