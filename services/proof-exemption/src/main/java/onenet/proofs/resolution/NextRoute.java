package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.proofs.credit.CreditStanding;
import onenet.proofs.credit.CreditStandings;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.RouteStep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Policy: where a proof goes when a route has nothing. The applicant is asked last, and only when nobody else can be. */
@ApplicationScoped
public class NextRoute {

    private final CreditStandings credit;
    private final LookupWork work;
    private final Event<AssistanceNeeded> needed;
    private final InstantSource clock;

    NextRoute(CreditStandings credit, LookupWork work, Event<AssistanceNeeded> needed, InstantSource clock) {
        this.credit = credit;
        this.work = work;
        this.needed = needed;
        this.clock = clock;
    }

    /** @param from index of the first route that has not been tried */
    public void take(ProofCase proofCase, ProofItem item, ProofLine line, int from, Outcome outcome, String code) {
        List<RouteStep> routes = item.routes();
        for (int index = from; index < routes.size(); index++) {
            RouteStep step = routes.get(index);
            switch (step.route()) {
                case ASSISTANCE -> {
                    askDepartment(proofCase, item, line, index, outcome, code);
                    return;
                }
                case COMMITMENT -> {
                    if (offered(proofCase, item, line)) {
                        line.mayCommit(index);
                        return;
                    }
                }
                case E_CERTIFICATE, DATA_SHARING, SELF_CHECK -> {
                    line.asking(index, step.route(), outcome, code, step.source());
                    work.add(line.caseReference(), line.proofId(), clock.instant());
                    return;
                }
                case CANCELLED, SUBMISSION -> {
                    // nothing left to try
                }
            }
        }
        line.submit(
                outcome,
                barred(proofCase, item).map(entry -> entry.kind().name()).orElse(code));
    }

    /** Another department is asked; the case goes on and its clock runs. */
    public void askDepartment(
            ProofCase proofCase, ProofItem item, ProofLine line, int index, Outcome outcome, String code) {
        RouteStep step = item.routes().get(index);
        line.asking(index, step.route(), outcome, code, step.units().get(0));
        needed.fire(new AssistanceNeeded(proofCase, item, line, index));
    }

    /** The entry that keeps the applicant from committing, where the proof could otherwise be committed to. */
    public Optional<CreditStanding> barred(ProofCase proofCase, ProofItem item) {
        LocalDate today = LegalTime.date(clock.instant());
        return item.commitmentStep().flatMap(step -> credit.barring(proofCase.holderUscc(), today));
    }

    private boolean offered(ProofCase proofCase, ProofItem item, ProofLine line) {
        return proofCase.mayCommit()
                && !line.commitmentClosed()
                && item.committable()
                && barred(proofCase, item).isEmpty();
    }
}
