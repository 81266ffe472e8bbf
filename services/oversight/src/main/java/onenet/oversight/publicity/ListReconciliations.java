package onenet.oversight.publicity;

import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Query: comparisons with the upper platform, the newest first. */
@ApplicationScoped
public class ListReconciliations {

    private final Reconciliations reconciliations;

    ListReconciliations(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    /** @param after the last of the page before; null for the first page */
    @Transactional
    public Lines<Reconciliation> handle(UUID after, int limit) {
        return Lines.of(reconciliations.page(after, limit), limit);
    }
}
