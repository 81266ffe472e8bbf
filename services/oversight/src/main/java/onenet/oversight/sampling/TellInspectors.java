package onenet.oversight.sampling;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Use case: another person of the city tells the second seed, and with it who checks which case; each drawn case is a review from now on. */
@ApplicationScoped
public class TellInspectors {

    private final PlanDesk desk;
    private final EndedCases cases;
    private final Inspectors inspectors;
    private final CaseReviews reviews;

    TellInspectors(PlanDesk desk, EndedCases cases, Inspectors inspectors, CaseReviews reviews) {
        this.desk = desk;
        this.cases = cases;
        this.inspectors = inspectors;
        this.reviews = reviews;
    }

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @throws onenet.problem.Problem FOUR_EYES
     */
    @Transactional
    public SamplingPlan handle(Actor supervisor, String planNumber, String ifMatch) {
        return desk.act(new PlanDesk.Act(supervisor, planNumber, ifMatch, PlanAction.TELL_INSPECTORS), this::tell);
    }

    private void tell(SamplingPlan plan, Instant now) {
        plan.inspectorsDrawn();
        Map<String, EndedCase> board = cases.numbered(plan.drawnCases());
        for (String number : plan.drawnCases()) {
            List<Seated> seated = plan.inspectorsOf(number).stream()
                    .map(code -> Seated.of(
                            inspectors.findByIdOptional(code).orElseThrow().entry()))
                    .toList();
            reviews.persist(new CaseReview(plan, board.get(number), seated, now));
        }
    }
}
