package onenet.proofs.assistance;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.proofs.ProofsProblem;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;
import onenet.proofs.proofitem.Units;
import onenet.proofs.resolution.AssistanceNeeded;
import onenet.proofs.resolution.DepartmentAnswers;
import onenet.proofs.resolution.ProofCase;
import onenet.proofs.resolution.ProofCases;
import onenet.proofs.resolution.ProofLine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Use case: a department answers. Confirmed proves it; not confirmed speaks against it; no record leads to the next route; not ours to the
 * next department, if there is one.
 */
@ApplicationScoped
public class AnswerRequest {

    private final AssistanceRequests requests;
    private final ProofCases cases;
    private final ProofRegister register;
    private final Units units;
    private final AskDepartment ask;
    private final DepartmentAnswers answers;
    private final AuditTrail audit;
    private final InstantSource clock;

    AnswerRequest(
            AssistanceRequests requests,
            ProofCases cases,
            ProofRegister register,
            Units units,
            AskDepartment ask,
            DepartmentAnswers answers,
            AuditTrail audit,
            InstantSource clock) {
        this.requests = requests;
        this.cases = cases;
        this.register = register;
        this.units = units;
        this.ask = ask;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AssistanceRequest handle(Actor clerk, UUID id, AssistanceRequest.DepartmentAnswer answer, String note) {
        AssistanceRequest request =
                requests.held(id).filter(found -> mayAnswer(clerk, found)).orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (request.status() == AssistanceRequest.Status.ANSWERED) {
            throw ProofsProblem.ALREADY_DONE.raise();
        }
        Instant now = clock.instant();
        request.answered(clerk, answer, note, now);
        requests.flush();
        ProofCase proofCase = cases.locked(request.caseReference()).orElseThrow();
        ProofItem item = register.find(request.proofId(), LegalTime.date(now)).orElseThrow();
        if (answer == AssistanceRequest.DepartmentAnswer.NOT_OURS
                && !request.furtherUnits().isEmpty()) {
            ProofLine line =
                    cases.line(request.caseReference(), request.proofId()).orElseThrow();
            line.passedOn(request.furtherUnits().get(0));
            ask.send(new AssistanceNeeded(proofCase, item, line, request.routeIndex()), request.furtherUnits());
        } else {
            answers.enter(clerk, proofCase, item, request.given());
        }
        audit.record(
                clerk,
                "AnswerAssistance",
                request.caseReference(),
                Map.of("request", id.toString(), "answer", answer.name()));
        return request;
    }

    /** A department answers for itself; a reply by letter is entered by the office that handles the case. */
    private boolean mayAnswer(Actor clerk, AssistanceRequest request) {
        return units.byLetter(request.unit())
                ? cases.findById(request.caseReference()).handledBy(clerk)
                : clerk.serves(request.unit());
    }
}
