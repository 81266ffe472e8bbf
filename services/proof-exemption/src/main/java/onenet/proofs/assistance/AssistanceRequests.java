package onenet.proofs.assistance;

import onenet.casework.identity.OfficeCode;
import onenet.proofs.resolution.ProofCases;
import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of questions to other departments. */
@ApplicationScoped
public class AssistanceRequests implements PanacheRepositoryBase<AssistanceRequest, UUID> {

    /** Where something without a due date stands among what has one. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

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

    /** A page of what waits for a department, most urgent first, and one line more. */
    public List<AssistanceRequest> waitingFor(String unit, UUID after, int limit) {
        return urgent("unit = :unit and answeredAt is null", Map.of("unit", unit), after, limit);
    }

    /** A page of what a department answered, the last answer first, and one line more. */
    public List<AssistanceRequest> answeredBy(String unit, UUID after, int limit) {
        String all = "unit = ?1 and answeredAt is not null";
        String order = " order by answeredAt desc, id desc";
        if (after == null) {
            return find(all + order, unit).range(0, limit).list();
        }
        AssistanceRequest last = last(after);
        Instant answered = last.answeredAt().orElseThrow(Cursor::unknown);
        return find(all + " and (answeredAt, id) < (?2, ?3)" + order, unit, answered, last.id())
                .range(0, limit)
                .list();
    }

    /** A page of the letters out about the cases an office handles, the most urgent first, and one line more. */
    public List<AssistanceRequest> letters(Collection<String> units, OfficeCode office, UUID after, int limit) {
        return urgent(
                "unit in :units and answeredAt is null and caseReference in (select caseReference from ProofCase where office = :office)",
                Map.of("units", units, "office", office),
                after,
                limit);
    }

    /** A page of what was not answered in time, the oldest first, and one line more. */
    public List<AssistanceRequest> late(UUID after, int limit) {
        return urgent("answeredAt is null and escalatedAt is not null", Map.of(), after, limit);
    }

    /** By due date, those without one last; of one day by id, so that a page ends where the next begins. */
    private List<AssistanceRequest> urgent(String all, Map<String, Object> asked, UUID after, int limit) {
        Map<String, Object> values = new HashMap<>(asked);
        values.put("never", NEVER);
        String where = all;
        if (after != null) {
            AssistanceRequest last = last(after);
            values.put("due", last.dueOn().orElse(NEVER));
            values.put("last", last.id());
            where += " and (coalesce(dueOn, :never), id) > (:due, :last)";
        }
        return find(where + " order by coalesce(dueOn, :never), id", values)
                .range(0, limit)
                .list();
    }

    private AssistanceRequest last(UUID after) {
        return findByIdOptional(after).orElseThrow(Cursor::unknown);
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
