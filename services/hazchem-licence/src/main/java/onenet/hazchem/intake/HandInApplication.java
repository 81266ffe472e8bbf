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
    private final FactsOfDrafts facts;
    private final LicenceCases cases;

    HandInApplication(
            SubmitApplication submitApplication, HandInDraft handInDraft, FactsOfDrafts facts, LicenceCases cases) {
        this.submitApplication = submitApplication;
        this.handInDraft = handInDraft;
        this.facts = facts;
        this.cases = cases;
    }

    /** @throws onenet.problem.Problem what {@link SubmitApplication} has against it; NOT_FOUND for another enterprise's draft */
    @Transactional
    public Received handle(Submission submission, Actor actor) {
        HandedIn handedIn =
                handInDraft.handle(submission.draft(), submission.matter().name(), actor, () -> submitApplication
                        .handle(withWhatIsRegistered(submission), actor)
                        .caseNumber());
        return new Received(cases.findById(handedIn.caseNumber()), handedIn.before());
    }

    /** Beside what the application says stands what the registers said while it was written: the service's own knowledge, not the sender's word. */
    private Submission withWhatIsRegistered(Submission submission) {
        return submission.with(RegisteredBeside.of(submission.application(), facts.of(submission.draft())));
    }

    /**
     * The case an application is.
     *
     * @param before whether it was received already when this request came
     */
    public record Received(LicenceCase found, boolean before) {}
}
