package onenet.proofs.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Repository of cases with their proofs and attempts. */
@ApplicationScoped
public class ProofCases implements PanacheRepositoryBase<ProofCase, String> {

    /** One at a time works on a case; the lock goes with the transaction. */
    public Optional<ProofCase> locked(String caseReference) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:ref, 7))")
                .setParameter("ref", caseReference)
                .getResultList();
        return findByIdOptional(caseReference);
    }

    public List<ProofLine> lines(String caseReference) {
        return getEntityManager()
                .createQuery("from ProofLine where caseReference = :ref order by proofId", ProofLine.class)
                .setParameter("ref", caseReference)
                .getResultList();
    }

    public Optional<ProofLine> line(String caseReference, String proofId) {
        return getEntityManager()
                .createQuery("from ProofLine where caseReference = :ref and proofId = :proof", ProofLine.class)
                .setParameter("ref", caseReference)
                .setParameter("proof", proofId)
                .getResultStream()
                .findFirst();
    }

    /** How a proof that was read before stands now. */
    ProofState standing(ProofLine before) {
        return line(before.caseReference(), before.proofId()).orElseThrow().state();
    }

    /** Proofs that rest on this certificate or filing. */
    public List<ProofLine> restingOn(String identifier) {
        return getEntityManager()
                .createQuery("from ProofLine where identifier = :identifier order by caseReference", ProofLine.class)
                .setParameter("identifier", identifier)
                .getResultList();
    }

    /** Proofs of this kind that are still being asked for, or would be. */
    public List<ProofLine> open(String proofId) {
        return getEntityManager()
                .createQuery("from ProofLine where proofId = :proof and state in :open", ProofLine.class)
                .setParameter("proof", proofId)
                .setParameter("open", ProofLine.OPEN)
                .getResultList();
    }

    /** Cases that still ask for the proof, or would, the longest open first. */
    List<String> opened(String proofId, int most) {
        return getEntityManager()
                .createQuery(
                        "select l.caseReference from ProofLine l join ProofCase c on c.caseReference = l.caseReference"
                                + " where l.proofId = :proof and l.state in :open order by c.openedAt, l.caseReference",
                        String.class)
                .setParameter("proof", proofId)
                .setParameter("open", ProofLine.OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    /** Proofs of this case that still want something. */
    public List<ProofLine> openOf(String caseReference) {
        return lines(caseReference).stream().filter(ProofLine::open).toList();
    }

    public List<Attempt> attempts(String caseReference) {
        return getEntityManager()
                .createQuery("from Attempt where caseReference = :ref order by proofId, seq", Attempt.class)
                .setParameter("ref", caseReference)
                .getResultList();
    }

    public void add(ProofLine line) {
        getEntityManager().persist(line);
    }

    public void record(Attempt attempt) {
        getEntityManager().persist(attempt);
    }
}
