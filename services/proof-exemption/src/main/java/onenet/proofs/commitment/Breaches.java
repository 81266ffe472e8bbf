package onenet.proofs.commitment;

import onenet.casework.actor.Actor;
import onenet.proofs.resolution.CaseNews;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what was decided about a commitment that was not kept; whoever granted the permit decides what follows there. */
@ApplicationScoped
class Breaches {

    private final CaseNews news;

    Breaches(CaseNews news) {
        this.news = news;
    }

    /** One decision. */
    record Consequence(
            String consequence, String decisionNumber, LocalDate decidedOn, boolean material, LocalDate correctBy) {}

    /** How a commitment stands while it is not decided: held under suspicion is not held, and whoever rests on it must know. */
    enum Doubt {
        SUSPECTED,
        CLEARED
    }

    void doubt(Commitment commitment, Doubt doubt, Actor officer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("caseReference", commitment.caseReference());
        data.put("proofId", commitment.proofId());
        data.put("commitmentId", commitment.id().toString());
        data.put("doubt", doubt.name());
        news.tell("proofs.commitment-doubted.v1", commitment.caseReference(), officer, data);
    }

    void tell(Commitment commitment, Consequence decided, Actor decider) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("caseReference", commitment.caseReference());
        data.put("proofId", commitment.proofId());
        data.put("commitmentId", commitment.id().toString());
        data.put("consequence", decided.consequence());
        data.put("decisionNumber", decided.decisionNumber());
        data.put("decidedOn", decided.decidedOn().toString());
        data.put("material", decided.material());
        data.put(
                "correctBy",
                decided.correctBy() == null ? null : decided.correctBy().toString());
        news.tell("proofs.commitment-breached.v1", commitment.caseReference(), decider, data);
    }
}
