package onenet.planfiling.library;

import onenet.planfiling.filingcase.FilingCases;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Use case: plans whose words were written by an earlier way of folding are written anew. */
@Singleton
public class FoldLibrary {

    private final EntityManager database;
    private final FilingCases filings;
    private final PlanIndex index;
    private final Sweep sweep;

    FoldLibrary(EntityManager database, FilingCases filings, PlanIndex index, Sweep sweep) {
        this.database = database;
        this.filings = filings;
        this.index = index;
        this.sweep = sweep;
    }

    @Scheduled(every = "1h", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    public void handle() {
        sweep.each("plans folded an earlier way", this::older, number -> filings.findByIdOptional(number)
                .ifPresent(index::put));
    }

    private List<String> older(int most) {
        List<?> numbers = database.createNativeQuery(
                        "SELECT case_number FROM library_plan WHERE folding < :folding ORDER BY case_number",
                        String.class)
                .setParameter("folding", PlanIndex.FOLDING)
                .setMaxResults(most)
                .getResultList();
        return numbers.stream().map(String.class::cast).toList();
    }
}
