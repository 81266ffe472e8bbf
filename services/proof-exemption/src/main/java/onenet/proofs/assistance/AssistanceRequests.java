package onenet.proofs.assistance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of questions to other departments. */
@ApplicationScoped
public class AssistanceRequests implements PanacheRepositoryBase<AssistanceRequest, UUID> {

    public Optional<AssistanceRequest> open(String caseReference, String proofId) {
        return find("caseReference = ?1 and proofId = ?2 and answeredAt is null", caseReference, proofId)
                .firstResultOptional();
    }

    /** A department's queue: what waits, most urgent first, then what was answered lately. */
    public List<AssistanceRequest> ofUnit(String unit, boolean open, int limit) {
        return (open
                        ? find("unit = ?1 and answeredAt is null order by dueOn, askedAt", unit)
                        : find("unit = ?1 and answeredAt is not null order by answeredAt desc", unit))
                .page(0, limit)
                .list();
    }

    /** Letters out about the cases an office handles, the most urgent first; a case's number names its office. */
    public List<AssistanceRequest> letters(Collection<String> units, String office, int limit) {
        return find(
                        "unit in ?1 and answeredAt is null and caseReference like ?2 order by dueOn, askedAt",
                        units,
                        "%-" + office + "-%")
                .page(0, limit)
                .list();
    }

    public List<AssistanceRequest> late(int limit) {
        return find("answeredAt is null and escalatedAt is not null order by dueOn")
                .page(0, limit)
                .list();
    }

    public List<AssistanceRequest> toRemind(LocalDate lastDay) {
        return find("answeredAt is null and remindedAt is null and dueOn <= ?1", lastDay)
                .page(0, 100)
                .list();
    }

    public List<AssistanceRequest> toEscalate(LocalDate today) {
        return find("answeredAt is null and escalatedAt is null and dueOn < ?1", today)
                .page(0, 100)
                .list();
    }
}
