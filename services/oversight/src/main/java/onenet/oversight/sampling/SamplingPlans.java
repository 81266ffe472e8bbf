package onenet.oversight.sampling;

import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Repository of plans of spot checks. */
@ApplicationScoped
public class SamplingPlans implements PanacheRepositoryBase<SamplingPlan, String> {

    /** The plan, which nobody else changes until the transaction ends. */
    Optional<SamplingPlan> held(String planNumber) {
        return findByIdOptional(planNumber, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * A page, the newest first, and one line more.
     *
     * @param after number of the last of the page before; null for the first page
     */
    List<SamplingPlan> page(Optional<PlanStatus> status, String after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        status.ifPresent(each -> {
            conditions.add("status = :status");
            values.put("status", each);
        });
        if (after != null) {
            SamplingPlan last = findByIdOptional(after).orElseThrow(Cursor::unknown);
            conditions.add("(draftedAt, planNumber) < (:at, :number)");
            values.put("at", last.draftedAt());
            values.put("number", last.planNumber());
        }
        return find(String.join(" and ", conditions) + " order by draftedAt desc, planNumber desc", values)
                .range(0, limit)
                .list();
    }
}
