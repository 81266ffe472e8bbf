package onenet.planfiling.use;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.filingcase.FilingStatus;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Use case: another service reads a page of a unit's filed plans for a case, and it is recorded as a use. */
@ApplicationScoped
public class UseFilings {

    private final FilingCases cases;
    private final AuditTrail audit;
    private final InstantSource clock;

    UseFilings(FilingCases cases, AuditTrail audit, InstantSource clock) {
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param after case number of the last line of the page before; empty for the first */
    @Transactional
    public Lines<FilingCase> handle(Actor service, Purpose purpose, String uscc, String after, int limit) {
        Lines<FilingCase> lines = Lines.of(
                cases.find(
                                "unitUscc = ?1 and status = ?2 and caseNumber > ?3 order by caseNumber",
                                uscc,
                                FilingStatus.FILED,
                                after)
                        .page(0, limit + 1)
                        .list(),
                limit);
        List<String> filings = lines.shown().stream()
                .map(filed -> filed.registration().number().orElseThrow())
                .toList();
        record(service, purpose, uscc, filings);
        audit.record(
                service,
                "UseFilings",
                purpose.caseNumber(),
                Map.of("unit", uscc, "item", purpose.itemCode(), "purpose", purpose.text(), "filings", filings));
        return lines;
    }

    private void record(Actor service, Purpose purpose, String uscc, List<String> filings) {
        cases.getEntityManager()
                .createNativeQuery("""
                        INSERT INTO filing_use (used_at, used_by, unit_uscc, case_number, item_code, purpose, filings)
                        VALUES (:at, :by, :unit, :case, :item, :purpose, string_to_array(:filings, ','))""")
                .setParameter("at", clock.instant())
                .setParameter("by", service.name())
                .setParameter("unit", uscc)
                .setParameter("case", purpose.caseNumber())
                .setParameter("item", purpose.itemCode())
                .setParameter("purpose", purpose.text())
                .setParameter("filings", String.join(",", filings))
                .executeUpdate();
    }
}
