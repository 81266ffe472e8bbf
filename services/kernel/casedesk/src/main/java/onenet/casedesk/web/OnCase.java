package onenet.casedesk.web;

import onenet.casedesk.ActRequest;
import onenet.casework.actor.Actor;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;

/** What every act on one case comes with: which case, seen in which version, under which key. */
public record OnCase(
        @PathParam("caseNumber") String caseNumber,
        @HeaderParam("If-Match") String ifMatch,
        @HeaderParam("Idempotency-Key") String idempotencyKey) {

    public ActRequest by(Actor actor) {
        return new ActRequest(caseNumber, ifMatch, actor);
    }
}
