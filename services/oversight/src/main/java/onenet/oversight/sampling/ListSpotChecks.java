package onenet.oversight.sampling;

import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Query: plans of spot checks as everybody may see them, the newest first. */
@ApplicationScoped
public class ListSpotChecks {

    private final SamplingPlans plans;

    ListSpotChecks(SamplingPlans plans) {
        this.plans = plans;
    }

    /** @param after number of the last plan of the page before; null for the first page */
    @Transactional
    public Lines<SamplingPlan> handle(String after, int limit) {
        return Lines.of(plans.page(Optional.empty(), after, limit), limit);
    }
}
