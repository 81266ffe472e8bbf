package onenet.proofs.system;

import onenet.casework.actor.Actor;
import onenet.requests.Cursor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of connected systems. */
@ApplicationScoped
public class SystemBook implements PanacheRepositoryBase<ConnectedSystem, UUID> {

    private static final String ORDER = " order by connectedAt desc, id desc";

    /** A page of the person's own enterprise or office, the newest first, and one line more. */
    public List<ConnectedSystem> ofOwnerOf(Actor person, UUID after, int limit) {
        return SystemOwner.of(person).map(owner -> of(owner, after, limit)).orElse(List.of());
    }

    private List<ConnectedSystem> of(SystemOwner owner, UUID after, int limit) {
        String whose = owner.office() == null ? "enterprise = ?1" : "office = ?1";
        String value = owner.office() == null ? owner.enterprise() : owner.office();
        if (after == null) {
            return find(whose + ORDER, value).range(0, limit).list();
        }
        ConnectedSystem last = findByIdOptional(after).orElseThrow(Cursor::unknown);
        return find(whose + " and (connectedAt, id) < (?2, ?3)" + ORDER, value, last.connectedAt(), last.id())
                .range(0, limit)
                .list();
    }

    /** One of this owner's, held until the transaction ends. */
    Optional<ConnectedSystem> alone(UUID id, SystemOwner owner) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(system -> system.isOf(owner));
    }

    /** Those that are over and still have an account at the identity provider. */
    List<UUID> over(LocalDate today, int most) {
        return find(
                        "registration is not null and (endedAt is not null or validUntil < ?1) order by connectedAt, id",
                        today)
                .page(0, most)
                .stream()
                .map(ConnectedSystem::id)
                .toList();
    }
}
