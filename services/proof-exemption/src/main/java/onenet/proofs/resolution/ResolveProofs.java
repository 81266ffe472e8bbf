package onenet.proofs.resolution;

import onenet.casework.actor.Actor;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/**
 * Use case: the proofs of a case are obtained over their routes; whoever waits has an answer within the budget, whatever the sources do. While
 * they answer nothing of ours is held: begun in one transaction, settled in another.
 */
@ApplicationScoped
public class ResolveProofs {

    private final BeginResolution begin;
    private final Lookups lookups;
    private final InstantSource clock;

    ResolveProofs(BeginResolution begin, Lookups lookups, InstantSource clock) {
        this.begin = begin;
        this.lookups = lookups;
        this.clock = clock;
    }

    public void handle(Actor actor, ResolutionRequest request) {
        List<Lookups.Running> running =
                begin.handle(actor, request).stream().map(lookups::ask).toList();
        running.forEach(each -> each.answer().join());
        if (!running.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> running.forEach(each -> lookups.settle(each, clock.instant())));
        }
    }
}
