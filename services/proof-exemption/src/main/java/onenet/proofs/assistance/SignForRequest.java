package onenet.proofs.assistance;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Use case: a clerk of the department signs for a question. Another department's question does not exist. */
@ApplicationScoped
public class SignForRequest {

    private final AssistanceRequests requests;
    private final AuditTrail audit;
    private final InstantSource clock;

    SignForRequest(AssistanceRequests requests, AuditTrail audit, InstantSource clock) {
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AssistanceRequest handle(Actor clerk, UUID id) {
        AssistanceRequest request = requests.held(id)
                .filter(found -> clerk.serves(found.unit()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (request.status() != AssistanceRequest.Status.SENT) {
            throw ProofsProblem.ALREADY_DONE.raise();
        }
        request.signedFor(clerk, clock.instant());
        audit.record(clerk, "SignForAssistance", request.caseReference(), Map.of("request", id.toString()));
        return request;
    }
}
