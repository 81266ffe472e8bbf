package onenet.safetyreview.expert;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Where every act on an entry of a register begins and ends: may this officer do this now, and the record of it. */
@Singleton
class RegisterDoor {

    private final AuditTrail audit;

    RegisterDoor(AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * The entry, for somebody who may take this step: every office reads a register, the office that keeps an entry changes it.
     *
     * @throws onenet.problem.Problem NOT_FOUND, FORBIDDEN, OUTSIDE_JURISDICTION, PRECONDITION_REQUIRED, STALE_VERSION
     */
    <E extends RegisterEntry> E open(
            PanacheRepositoryBase<E, String> entries, String code, String ifMatch, Actor officer, EntryAction action) {
        E found = entries.findByIdOptional(code).orElseThrow(CommonProblem.NOT_FOUND::raise);
        if (EntryLifecycle.TABLE.roles(action).stream().noneMatch(officer::has)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        if (!officer.serves(found.office())) {
            throw CommonProblem.OUTSIDE_JURISDICTION.raise();
        }
        EntityTags.require(ifMatch, found.version());
        return found;
    }

    <E extends RegisterEntry> E file(PanacheRepositoryBase<E, String> entries, E entry, Actor actor, String action) {
        entries.persistAndFlush(entry);
        audit.record(
                actor, action, entry.code(), Map.of("status", entry.status().name()));
        return entry;
    }

    /** @throws onenet.problem.Problem ENTRY_EXISTS when the code is taken, also by one who was retired */
    <E extends RegisterEntry> void requireNew(PanacheRepositoryBase<E, String> entries, String code) {
        Optional<E> before = entries.findByIdOptional(code);
        if (before.isPresent()) {
            throw ExpertProblem.ENTRY_EXISTS.raise(code);
        }
    }
}
