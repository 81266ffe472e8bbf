package onenet.proofs.dependant;

import onenet.proofs.resolution.CaseNews;
import onenet.proofs.resolution.ProofCase;
import onenet.proofs.resolution.ProofCases;
import onenet.proofs.resolution.ProofLine;
import onenet.proofs.resolution.Reopening;
import onenet.proofs.resolution.RetryLookups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Use case: a certificate or filing changed its standing; every case that rests on it is told once, with the effect the table gives for how far
 * the case has come. A permit already decided is never changed from here.
 */
@ApplicationScoped
public class FollowEvidence {

    private final LapseEffects effects;
    private final ProofCases cases;
    private final Lapses lapses;
    private final Reopening reopening;
    private final CaseNews news;
    private final InstantSource clock;

    FollowEvidence(
            LapseEffects effects,
            ProofCases cases,
            Lapses lapses,
            Reopening reopening,
            CaseNews news,
            InstantSource clock) {
        this.effects = effects;
        this.cases = cases;
        this.lapses = lapses;
        this.reopening = reopening;
        this.news = news;
        this.clock = clock;
    }

    /**
     * What changed.
     *
     * @param source ecert or planfiling
     */
    public record Change(String source, String identifier, String status, LocalDate since) {}

    @Transactional
    public void handle(Change change) {
        effects.of(change.source(), change.status())
                .ifPresent(rule -> cases.restingOn(change.identifier()).forEach(line -> tell(line, change, rule)));
    }

    private void tell(ProofLine line, Change change, LapseEffects.Rule rule) {
        ProofCase proofCase = cases.locked(line.caseReference()).orElseThrow();
        LapseEffects.Effect effect = rule.effects().get(proofCase.moment());
        if (!lapses.note(new Lapses.Told(line, change, rule.cause(), effect), clock.instant())) {
            return;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("caseReference", line.caseReference());
        data.put("proofId", line.proofId());
        data.put("identifier", change.identifier());
        data.put("cause", rule.cause().name());
        data.put("effect", effect.name());
        data.put("moment", proofCase.moment().name());
        data.put("since", change.since().toString());
        news.tell("proofs.evidence-lapsed.v1", line.caseReference(), RetryLookups.SERVICE, data);
        if (effect != LapseEffects.Effect.WARN) {
            reopening.askAnew(line, rule.cause().name());
        }
    }
}
