package onenet.hazchem.caseview.web;

import onenet.access.CurrentActor;
import onenet.hazchem.caseview.CaseViews;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers with a case as the asking actor sees it, and its entity tag. */
@ApplicationScoped
public class CaseAnswers {

    private final CaseViews views;
    private final CurrentActor actors;

    CaseAnswers(CaseViews views, CurrentActor actors) {
        this.views = views;
        this.actors = actors;
    }

    public Response ok(LicenceCase licenceCase) {
        return Response.ok(views.of(licenceCase, actors.actor()))
                .tag(EntityTags.of(licenceCase.version()))
                .build();
    }

    public Response created(LicenceCase licenceCase) {
        return Response.created(URI.create("/v1/cases/" + licenceCase.caseNumber()))
                .tag(EntityTags.of(licenceCase.version()))
                .entity(views.of(licenceCase, actors.actor()))
                .build();
    }
}
