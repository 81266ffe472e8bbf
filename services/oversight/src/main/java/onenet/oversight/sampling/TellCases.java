package onenet.oversight.sampling;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Use case: another person of the city tells the first seed, and with it which cases are drawn; the list of their inspectors is closed with it. */
@ApplicationScoped
public class TellCases {

    private final PlanDesk desk;
    private final EndedCases cases;
    private final Inspectors inspectors;
    private final SamplingFile rules;

    TellCases(PlanDesk desk, EndedCases cases, Inspectors inspectors, SamplingFile rules) {
        this.desk = desk;
        this.cases = cases;
        this.inspectors = inspectors;
        this.rules = rules;
    }

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @throws onenet.problem.Problem FOUR_EYES, SAMPLING_TOO_FEW_INSPECTORS where the register has shrunk since the list was closed
     */
    @Transactional
    public SamplingPlan handle(Actor supervisor, String planNumber, String ifMatch) {
        return desk.act(
                new PlanDesk.Act(supervisor, planNumber, ifMatch, PlanAction.TELL_CASES),
                (plan, now) -> tell(plan, supervisor, now));
    }

    private void tell(SamplingPlan plan, Actor supervisor, Instant now) {
        List<InspectorEntry> standing = inspectors.on(LegalTime.date(now), plan.kind());
        Map<String, EndedCase> board = cases.numbered(plan.numbersListed());
        Parts parts = cases.parts(
                board.keySet(), standing.stream().map(InspectorEntry::personId).toList());
        int each = rules.on(LegalTime.date(plan.draftedAt())).inspectors();
        // of every listed case, before the seed is known: a refusal tells nobody what would have been drawn
        InspectorList.requireEnough(
                plan.numbersListed().stream().map(board::get).toList(), standing, parts, each);
        plan.casesDrawn(supervisor);
        List<EndedCase> drawn = plan.drawnCases().stream().map(board::get).toList();
        plan.inspectorsListed(InspectorList.of(drawn, standing, parts, each));
    }
}
