package onenet.proofs.assistance;

import onenet.casework.identity.OfficeCode;
import onenet.proofs.resolution.ProofCases;

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

    private final ProofCases cases;

    AssistanceRequests(ProofCases cases) {
        this.cases = cases;
    }

    public Optional<AssistanceRequest> open(String caseReference, String proofId) {
        return find("caseReference = ?1 and proofId = ?2 and answeredAt is null", caseReference, proofId)
                .firstResultOptional();
    }

    /** All that was asked about a proof, the earliest first. */
    public List<AssistanceRequest> of(String caseReference, String proofId) {
        return list("caseReference = ?1 and proofId = ?2 order by askedAt", caseReference, proofId);
    }

    /** The last answer on a route to departments; one that only named another department is none. */
    public Optional<AssistanceRequest> answered(String caseReference, String proofId, int routeIndex) {
        return list(
                        "caseReference = ?1 and proofId = ?2 and routeIndex = ?3 and answeredAt is not null"
                                + " order by answeredAt desc",
                        caseReference,
                        proofId,
                        routeIndex)
                .stream()
                .filter(request -> !request.passedOn())
                .findFirst();
    }

    /**
     * A question to be acted upon, with its case held: whoever takes it to another case, signs for it or answers it at the same time comes
     * before or after.
     */
    public Optional<AssistanceRequest> held(UUID id) {
        Optional<AssistanceRequest> found = findByIdOptional(id);
        String reference = null;
        while (found.isPresent() && !found.get().caseReference().equals(reference)) {
            reference = found.get().caseReference();
            cases.locked(reference);
            getEntityManager().refresh(found.get());
        }
        return found;
    }

    /** A department's queue: what waits, most urgent first, then what was answered lately. */
    public List<AssistanceRequest> ofUnit(String unit, boolean open, int limit) {
        return (open
                        ? find("unit = ?1 and answeredAt is null order by dueOn, askedAt", unit)
                        : find("unit = ?1 and answeredAt is not null order by answeredAt desc", unit))
                .page(0, limit)
                .list();
    }

    /** Letters out about the cases an office handles, the most urgent first. */
    public List<AssistanceRequest> letters(Collection<String> units, OfficeCode office, int limit) {
        return find(
                        "unit in ?1 and answeredAt is null and caseReference in (select caseReference from ProofCase where office = ?2)"
                                + " order by dueOn, askedAt",
                        units,
                        office)
                .page(0, limit)
                .list();
    }

    public List<AssistanceRequest> late(int limit) {
        return find("answeredAt is null and escalatedAt is not null order by dueOn")
                .page(0, limit)
                .list();
    }

    List<UUID> toRemind(LocalDate lastDay, int most) {
        return ids("remindedAt is null and dueOn <= ?1 order by dueOn, id", most, lastDay);
    }

    /** Those that have no due date yet. */
    List<UUID> undated(int most) {
        return ids("dueOn is null order by askedAt, id", most);
    }

    List<UUID> toEscalate(LocalDate today, int most) {
        return ids("escalatedAt is null and dueOn < ?1 order by dueOn, id", most, today);
    }

    private List<UUID> ids(String condition, int most, Object... parameters) {
        return find("select id from AssistanceRequest where answeredAt is null and " + condition, parameters)
                .project(UUID.class)
                .page(0, most)
                .list();
    }
}
