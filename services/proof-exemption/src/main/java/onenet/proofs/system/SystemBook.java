package onenet.proofs.system;

import onenet.casework.actor.Actor;

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

    private static final int LONGEST = 200;

    /** Of the person's own enterprise or office, newest first. */
    public List<ConnectedSystem> ofOwnerOf(Actor person) {
        return SystemOwner.of(person).map(this::of).orElse(List.of());
    }

    private List<ConnectedSystem> of(SystemOwner owner) {
        String order = " order by connectedAt desc, id";
        return (owner.office() == null
                        ? find("enterprise = ?1" + order, owner.enterprise())
                        : find("office = ?1" + order, owner.office()))
                .page(0, LONGEST)
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
