package onenet.proofs.authorisation;

import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of holders' approvals. */
@ApplicationScoped
public class Authorisations implements PanacheRepositoryBase<Authorisation, UUID> {

    /** An approval that covers this use, the narrowest first: one for this case before one for any. */
    public Optional<Authorisation> covering(
            String holder, String proofId, String itemCode, String caseReference, LocalDate day) {
        return ofProof(holder, proofId).stream()
                .filter(authorisation -> authorisation.covers(itemCode, caseReference, day))
                .findFirst();
    }

    /** The same, held for the use that follows: of two at once the second sees what the first used or the holder took back. */
    public Optional<Authorisation> taken(
            String holder, String proofId, String itemCode, String caseReference, LocalDate day) {
        return ofProof(holder, proofId).stream()
                .filter(authorisation -> {
                    getEntityManager().refresh(authorisation, LockModeType.PESSIMISTIC_WRITE);
                    return authorisation.covers(itemCode, caseReference, day);
                })
                .findFirst();
    }

    private List<Authorisation> ofProof(String holder, String proofId) {
        return list(
                "holderUscc = ?1 and proofId = ?2 and withdrawnAt is null order by caseReference nulls last, givenAt",
                holder,
                proofId);
    }

    /** A page of what a holder approved, the newest first, and one line more. */
    public List<Authorisation> ofHolder(String uscc, UUID after, int limit) {
        String order = " order by givenAt desc, id desc";
        if (after == null) {
            return find("holderUscc = ?1" + order, uscc).range(0, limit).list();
        }
        Authorisation last = findByIdOptional(after).orElseThrow(Cursor::unknown);
        return find("holderUscc = ?1 and (givenAt, id) < (?2, ?3)" + order, uscc, last.givenAt(), last.id())
                .range(0, limit)
                .list();
    }
}
