package onenet.hazchem.intake;

import onenet.casework.actor.Actor;
import onenet.drafts.HandInDraft;
import onenet.drafts.HandedIn;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: an application is handed in, once however often its draft is sent. */
@ApplicationScoped
public class HandInApplication {

    private final SubmitApplication submitApplication;
    private final HandInDraft handInDraft;
    private final LicenceCases cases;

    HandInApplication(SubmitApplication submitApplication, HandInDraft handInDraft, LicenceCases cases) {
        this.submitApplication = submitApplication;
        this.handInDraft = handInDraft;
        this.cases = cases;
    }

    /** @throws onenet.problem.Problem what {@link SubmitApplication} has against it; NOT_FOUND for another enterprise's draft */
    @Transactional
    public Received handle(Submission submission, Actor actor) {
        HandedIn handedIn =
                handInDraft.handle(submission.draft(), submission.matter().name(), actor, () -> submitApplication
                        .handle(submission, actor)
                        .caseNumber());
        return new Received(cases.findById(handedIn.caseNumber()), handedIn.before());
    }

    /**
     * The case an application is.
     *
     * @param before whether it was received already when this request came
     */
    public record Received(LicenceCase found, boolean before) {}
}
