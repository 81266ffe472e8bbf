package onenet.casedesk.web;

import onenet.access.CurrentActor;
import onenet.casedesk.DeskCase;
import onenet.casedesk.ShownCases;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers with a case as the asking actor sees it, and its entity tag. */
@Singleton
public class CaseAnswers {

    private final ShownCases<DeskCase> views;
    private final CurrentActor actors;

    @SuppressWarnings("unchecked") // a service has cases of one kind
    CaseAnswers(ShownCases<?> views, CurrentActor actors) {
        this.views = (ShownCases<DeskCase>) views;
        this.actors = actors;
    }

    public Response ok(DeskCase found) {
        return shown(Response.ok(), found);
    }

    public Response created(DeskCase found) {
        return shown(Response.created(address(found)), found);
    }

    /** The case was there before this request; it is answered as it was then, and nothing was done. */
    public Response createdBefore(DeskCase found) {
        return shown(Response.created(address(found)).header(Idempotent.REPLAYED, true), found);
    }

    private static URI address(DeskCase found) {
        return URI.create("/v1/cases/" + found.caseNumber());
    }

    private Response shown(Response.ResponseBuilder answer, DeskCase found) {
        return answer.tag(EntityTags.of(found.version()))
                .entity(views.view(found, actors.actor()))
                .build();
    }
}
