package onenet.oversight.publicity;

import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Query: one comparison with the upper platform, with what it showed. */
@ApplicationScoped
public class ReadReconciliation {

    private final Reconciliations reconciliations;

    ReadReconciliation(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /** @throws onenet.problem.Problem NOT_FOUND */
    @Transactional
    public Reconciliation handle(UUID id) {
        return reconciliations.findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
