package onenet.proofs.demand;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.ProofRegister;
import onenet.proofs.resolution.Attempt;
import onenet.proofs.resolution.CaseDoor;
import onenet.proofs.resolution.CaseNews;
import onenet.proofs.resolution.ProofCases;
import onenet.proofs.resolution.ProofState;
import onenet.proofs.resolution.ProofWords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Use case: an officer wants the applicant to hand in a proof. Granted only when every route is exhausted; the written reason then names each
 * failed attempt. Anything else is 索要 or 变相索要: refused, and kept for oversight.
 */
@ApplicationScoped
public class DemandProof {

    private final ProofRegister register;
    private final ProofCases cases;
    private final CaseDoor door;
    private final Demands demands;
    private final ProofWords words;
    private final CaseNews news;
    private final AuditTrail audit;
    private final InstantSource clock;

    DemandProof(
            ProofRegister register,
            ProofCases cases,
            CaseDoor door,
            Demands demands,
            ProofWords words,
            CaseNews news,
            AuditTrail audit,
            InstantSource clock) {
        this.register = register;
        this.cases = cases;
        this.door = door;
        this.demands = demands;
        this.words = words;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Demand handle(Actor officer, Demand.Wanted wanted) {
        door.handled(officer, wanted.caseReference(), "DemandProof");
        Instant now = clock.instant();
        Demand demand = new Demand(officer, wanted, answer(wanted, now), now);
        demands.persist(demand);
        audit.record(
                officer,
                demand.granted() ? "DemandProof" : "DemandRefused",
                wanted.caseReference(),
                Map.of("proof", wanted.proofId(), "why", demand.why()));
        if (!demand.granted()) {
            news.tell("proofs.demand-refused.v1", wanted.caseReference(), officer, told(demand));
        }
        return demand;
    }

    private Demand.Answer answer(Demand.Wanted wanted, Instant now) {
        Optional<ProofItem> item = register.find(wanted.proofId(), LegalTime.date(now));
        if (item.isEmpty()) {
            return refused("NOT_LISTED");
        }
        if (!item.get().askable(LegalTime.date(now))) {
            return refused(item.get().goneBecause());
        }
        return cases.line(wanted.caseReference(), wanted.proofId())
                .map(line -> line.state() == ProofState.SUBMIT
                        ? new Demand.Answer(true, "ROUTES_EXHAUSTED", writtenReason(wanted))
                        : refused(line.state().name()))
                .orElseGet(() -> refused("NOT_TRIED"));
    }

    private String writtenReason(Demand.Wanted wanted) {
        List<Attempt> tried = cases.attempts(wanted.caseReference()).stream()
                .filter(attempt -> attempt.proofId().equals(wanted.proofId()))
                .toList();
        return tried.stream()
                .map(attempt -> LegalTime.date(attempt.requestedAt()) + " "
                        + words.sourceName(attempt.source()).zh() + " " + attempt.outcome() + "（" + attempt.code()
                        + "）")
                .collect(Collectors.joining("；"));
    }

    private static Demand.Answer refused(String why) {
        return new Demand.Answer(false, why, "");
    }

    private static Map<String, Object> told(Demand demand) {
        return Map.of(
                "caseReference", demand.caseReference(),
                "proofId", demand.proofId(),
                "officeCode", demand.officeCode(),
                "officer", demand.officerName(),
                "why", demand.why(),
                "demandedAt", demand.demandedAt());
    }
}
