package onenet.proving;

import onenet.casedesk.DeskCase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All proof files. */
@ApplicationScoped
public class ProofFiles implements PanacheRepositoryBase<ProofFile, String> {

    /** Asked and unanswered, or waiting for a decision with a look that is not of today. */
    private static final String DUE = """
            SELECT due.case_number FROM (
                SELECT f.case_number, f.ask_at AS since FROM proof_file f
                WHERE f.ask_at <= :now
                UNION ALL
                SELECT f.case_number, CAST(f.asked_on AS timestamptz)
                FROM proof_file f
                WHERE f.moment = 'DECISION' AND f.ask_at IS NULL AND f.asked_on < :today AND f.case_number IN (%s)) due
            ORDER BY due.since, due.case_number LIMIT :most
            """;

    /** How the proofs of the case stand; none when it needs none. */
    public List<MaterialProof> of(DeskCase found) {
        return findByIdOptional(found.caseNumber()).map(ProofFile::proofs).orElseGet(List::of);
    }

    /** How each proof of the case stands by its newest look, by its id; read beside the file, so that whoever changes it next waits for nobody's copy. */
    public Map<String, ProofStanding> standings(DeskCase found) {
        return getEntityManager()
                .createQuery("SELECT f.proofs FROM ProofFile f WHERE f.caseNumber = :number", List.class)
                .setParameter("number", found.caseNumber())
                .getResultStream()
                .findFirst()
                .map(ProofFiles::standings)
                .orElseGet(Map::of);
    }

    @SuppressWarnings("unchecked") // the column holds proofs
    private static Map<String, ProofStanding> standings(List<?> proofs) {
        return ((List<MaterialProof>) proofs)
                .stream()
                        .filter(each -> each.standing() != null)
                        .collect(Collectors.toMap(
                                MaterialProof::proof, MaterialProof::standing, (first, same) -> first));
    }

    /** The file of a case, to be changed: whoever else is changing it is waited for, so that no act fails because an answer came. */
    Optional<ProofFile> toChange(String caseNumber) {
        return findByIdOptional(caseNumber, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param awaitingDecision SQL of the numbers of cases whose proofs are looked at anew each day */
    List<String> due(Instant now, LocalDate today, String awaitingDecision, int most) {
        List<?> found = getEntityManager()
                .createNativeQuery(DUE.formatted(awaitingDecision))
                .setParameter("now", now)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }
}
