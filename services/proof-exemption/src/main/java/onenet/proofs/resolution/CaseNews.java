package onenet.proofs.resolution;

import onenet.casework.actor.Actor;
import onenet.feed.HeadedEvents;
import onenet.feed.Mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Tells what became of the proofs of a case, under the head every event that concerns a case has; a draft is no case yet and has none. */
@ApplicationScoped
public class CaseNews {

    private final ProofCases cases;
    private final HeadedEvents events;
    private final InstantSource clock;

    CaseNews(ProofCases cases, HeadedEvents events, InstantSource clock) {
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** @param actor who did what the event tells of; this service where nobody did */
    public void tell(String type, String caseReference, Actor actor, Object payload) {
        Optional<Mention> head = cases.findByIdOptional(caseReference)
                .flatMap(ProofCase::mention)
                .map(found -> found.by(actor, clock.instant()));
        events.tell(type, caseReference, head, payload);
    }
}
