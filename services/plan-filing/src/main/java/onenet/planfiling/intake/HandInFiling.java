package onenet.planfiling.intake;

import onenet.casework.actor.Actor;
import onenet.counter.CounterReceipt;
import onenet.drafts.HandInDraft;
import onenet.drafts.HandedIn;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use case: a filing is handed in, once however often its draft is sent. */
@ApplicationScoped
public class HandInFiling {

    private final SubmitFiling submitFiling;
    private final HandInDraft handInDraft;
    private final FilingCases cases;

    HandInFiling(SubmitFiling submitFiling, HandInDraft handInDraft, FilingCases cases) {
        this.submitFiling = submitFiling;
        this.handInDraft = handInDraft;
        this.cases = cases;
    }

    /** @throws onenet.problem.Problem what {@link SubmitFiling} has against it; NOT_FOUND for another unit's draft */
    @Transactional
    public Received handle(Sent sent, Actor actor) {
        HandedIn handedIn = handInDraft.handle(sent.draft(), HalfWritten.FILING, actor, () -> submitFiling
                .handle(sent.filing(), sent.whyAgain(), sent.counter(), actor)
                .caseNumber());
        return new Received(cases.findById(handedIn.caseNumber()), handedIn.before());
    }

    /**
     * What a unit sends.
     *
     * @param draft draft it was prepared in; null when there was none
     * @param whyAgain why the unit files what it has filed already; null when it does not say
     * @param counter how it came in over the counter; null when it came online
     */
    public record Sent(UUID draft, Filing filing, String whyAgain, CounterReceipt counter) {}

    /**
     * The case a filing is.
     *
     * @param before whether it was received already when this request came
     */
    public record Received(FilingCase found, boolean before) {}
}
