package onenet.planfiling.caseview.web;

import onenet.access.CurrentActor;
import onenet.planfiling.caseview.FilingViews;
import onenet.planfiling.filingcase.FilingCase;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers with a filing as the asking actor sees it, and its entity tag. */
@ApplicationScoped
public class FilingAnswers {

    private final FilingViews views;
    private final CurrentActor actors;

    FilingAnswers(FilingViews views, CurrentActor actors) {
        this.views = views;
        this.actors = actors;
    }

    public Response ok(FilingCase filingCase) {
        return Response.ok(views.of(filingCase, actors.actor()))
                .tag(EntityTags.of(filingCase.version()))
                .build();
    }

    public Response created(FilingCase filingCase) {
        return Response.created(URI.create("/v1/cases/" + filingCase.caseNumber()))
                .tag(EntityTags.of(filingCase.version()))
                .entity(views.of(filingCase, actors.actor()))
                .build();
    }
}
