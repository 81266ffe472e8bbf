package onenet.proofs.assistance;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;
import onenet.proofs.resolution.DepartmentAnswers;
import onenet.proofs.resolution.DraftBecameCase;
import onenet.proofs.resolution.ProofLine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Takes what departments were asked while an application was prepared along to its case: a question that is out is answered to the case,
 * and a confirmation proves it there, with a receipt of the case's own use. Other answers count when the routes come to the department.
 */
@ApplicationScoped
class CarryAssistance {

    private final AssistanceRequests requests;
    private final DepartmentAnswers answers;
    private final ProofRegister register;
    private final AuditTrail audit;
    private final InstantSource clock;

    CarryAssistance(
            AssistanceRequests requests,
            DepartmentAnswers answers,
            ProofRegister register,
            AuditTrail audit,
            InstantSource clock) {
        this.requests = requests;
        this.answers = answers;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes DraftBecameCase begun) {
        LocalDate today = LegalTime.date(clock.instant());
        for (ProofLine line : begun.unsettled()) {
            register.find(line.proofId(), today)
                    .filter(item -> item.askable(today))
                    .ifPresent(item -> carry(begun, item, line, today));
        }
    }

    private void carry(DraftBecameCase begun, ProofItem item, ProofLine line, LocalDate today) {
        String number = begun.proofCase().caseReference();
        List<AssistanceRequest> asked = requests.of(begun.draft().caseReference(), item.proofId());
        if (asked.isEmpty() || !requests.of(number, item.proofId()).isEmpty()) {
            return;
        }
        for (AssistanceRequest request : asked) {
            request.carryTo(begun.proofCase());
            audit.record(
                    begun.by(),
                    "CarryAssistance",
                    number,
                    Map.of(
                            "request",
                            request.id().toString(),
                            "draft",
                            begun.draft().caseReference()));
        }
        asked.stream()
                .filter(request -> request.confirms() && request.standsOn(today, item.validityRule()))
                .findFirst()
                .ifPresent(request -> answers.serve(begun.proofCase(), item, line, request.given()));
    }
}
