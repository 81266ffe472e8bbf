package onenet.proofs.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of what credit entries mean for the proofs of a case: they close the way of commitment, or open the green channel. They refuse nothing. */
@ApplicationScoped
public class CreditStandings implements PanacheRepositoryBase<CreditStanding, UUID> {

    public List<CreditStanding> of(String uscc) {
        return list("uscc = ?1 order by kind, id", uscc);
    }

    /** The entry that bars this enterprise from commitments on this day. */
    public Optional<CreditStanding> barring(String uscc, LocalDate day) {
        return with(CreditStanding.COMMITMENT_BARRED, uscc, day);
    }

    /** Whether the enterprise goes through the green channel that day. */
    public boolean greenChannel(String uscc, LocalDate day) {
        return with(CreditStanding.GREEN_CHANNEL, uscc, day).isPresent();
    }

    private Optional<CreditStanding> with(String effect, String uscc, LocalDate day) {
        return of(uscc).stream()
                .filter(entry -> entry.has(effect) && entry.standsOn(day))
                .findFirst();
    }

    Optional<CreditStanding> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
