package onenet.proofs.resolution;

import onenet.proofs.proofitem.Route;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** Puts a proof back to asking, and has its source asked at once by the worker. */
@ApplicationScoped
public class Reopening {

    private final LookupWork work;
    private final ResolutionNews news;
    private final InstantSource clock;

    Reopening(LookupWork work, ResolutionNews news, InstantSource clock) {
        this.work = work;
        this.news = news;
        this.clock = clock;
    }

    /** Only what a source said is asked anew. */
    public void askAnew(ProofLine line, String why) {
        ProofState before = line.state();
        if (!line.route().lookup() && before != ProofState.SUBMIT) {
            return;
        }
        line.asking(
                line.routeIndex(),
                line.route().lookup() ? line.route() : Route.E_CERTIFICATE,
                line.outcome().orElse(null),
                why,
                line.source());
        work.add(line.caseReference(), line.proofId(), clock.instant());
        news.tell(line, before, RetryLookups.SERVICE);
    }
}
