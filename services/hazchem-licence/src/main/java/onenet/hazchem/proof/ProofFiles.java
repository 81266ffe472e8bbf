package onenet.hazchem.proof;

import onenet.hazchem.licencecase.LicenceCase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
                FROM proof_file f JOIN licence_case c ON c.case_number = f.case_number
                WHERE f.moment = 'DECISION' AND f.ask_at IS NULL AND f.asked_on < :today AND c.status = 'EXAMINED') due
            ORDER BY due.since, due.case_number LIMIT :most
            """;

    /** How the proofs of the case stand; none when it needs none. */
    public List<MaterialProof> of(LicenceCase licenceCase) {
        return findByIdOptional(licenceCase.caseNumber()).map(ProofFile::proofs).orElseGet(List::of);
    }

    /** The file of a case, to be changed: whoever else is changing it is waited for, so that no act fails because an answer came. */
    Optional<ProofFile> toChange(String caseNumber) {
        return findByIdOptional(caseNumber, LockModeType.PESSIMISTIC_WRITE);
    }

    List<String> due(Instant now, LocalDate today, int most) {
        List<?> found = getEntityManager()
                .createNativeQuery(DUE)
                .setParameter("now", now)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }
}
