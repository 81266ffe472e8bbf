package onenet.proofs.assistance;

import onenet.casework.LegalTime;
import onenet.proofs.resolution.AssistanceNeeded;
import onenet.proofs.resolution.DepartmentAnswers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Sends a question to a department, in the transaction that found it necessary. One department is asked once for one application: a
 * question that is out is waited for, and an answer serves as long as the list lets it be relied on.
 */
@ApplicationScoped
public class AskDepartment {

    private final AssistanceRequests requests;
    private final DepartmentAnswers answers;
    private final DueDates dueDates;
    private final InstantSource clock;

    AskDepartment(AssistanceRequests requests, DepartmentAnswers answers, DueDates dueDates, InstantSource clock) {
        this.requests = requests;
        this.answers = answers;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    void needed(@Observes AssistanceNeeded needed) {
        String reference = needed.proofCase().caseReference();
        Optional<AssistanceRequest> out = requests.open(reference, needed.proofId());
        if (out.isPresent()) {
            needed.line().passedOn(out.get().unit());
            return;
        }
        requests.answered(reference, needed.proofId(), needed.routeIndex())
                .filter(given -> given.standsOn(
                        LegalTime.date(clock.instant()), needed.item().validityRule()))
                .ifPresentOrElse(
                        given -> answers.serve(needed.proofCase(), needed.item(), needed.line(), given.given()),
                        () -> send(needed, needed.step().units()));
    }

    void send(AssistanceNeeded needed, List<String> asked) {
        Instant now = clock.instant();
        requests.persist(new AssistanceRequest(
                needed, asked, now, dueDates.of(asked.get(0), now).orElse(null)));
    }
}
