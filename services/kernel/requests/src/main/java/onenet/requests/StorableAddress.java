package onenet.requests;

import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Addresses with text no database keeps: a thing of that name does not exist, and a question with it is none. */
class StorableAddress {

    @ServerRequestFilter
    void check(UriInfo uri) {
        if (StorableText.unstorable(uri.getPath())) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        uri.getQueryParameters().forEach((name, values) -> {
            if (StorableText.unstorable(name) || values.stream().anyMatch(StorableText::unstorable)) {
                throw CommonProblem.INVALID_INPUT.raise().at(Violation.inQuery(name, "TEXT_EXPECTED"));
            }
        });
    }
}
