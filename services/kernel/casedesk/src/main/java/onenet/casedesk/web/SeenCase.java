package onenet.casedesk.web;

import onenet.casedesk.ActRequest;
import onenet.casework.actor.Actor;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;

/** What the rehearsal of an act comes with: which case, seen in which version. */
public record SeenCase(
        @PathParam("caseNumber") String caseNumber,
        @HeaderParam("If-Match") String ifMatch) {

    public ActRequest by(Actor actor) {
        return new ActRequest(caseNumber, ifMatch, actor);
    }
}
