package onenet.proofs.credit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of credit entries. */
@ApplicationScoped
public class CreditEntries implements PanacheRepositoryBase<CreditEntry, UUID> {

    public List<CreditEntry> of(String uscc) {
        return list("uscc = ?1 order by enteredOn desc, enteredAt desc", uscc);
    }

    /** The entry that bars this enterprise from commitments on this day. */
    public Optional<CreditEntry> barring(String uscc, LocalDate day) {
        return of(uscc).stream().filter(entry -> entry.barsOn(day)).findFirst();
    }

    /** Whether the enterprise goes through the green channel that day. */
    public boolean greenChannel(String uscc, LocalDate day) {
        return of(uscc).stream()
                .anyMatch(entry -> entry.kind() == CreditEntry.EntryKind.RED_LIST && entry.standsOn(day));
    }
}
