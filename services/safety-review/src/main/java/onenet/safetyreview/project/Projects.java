package onenet.safetyreview.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** All projects. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, String> {

    /** An owner's own, the newest first, after the one with this number. */
    public List<Project> ofOwner(String uscc, Optional<String> before, int most) {
        return before.map(number -> find(
                        "ownerUscc = ?1 and (registeredAt, number) < (select p.registeredAt, p.number from Project p where p.number = ?2)"
                                + " order by registeredAt desc, number desc",
                        uscc,
                        number))
                .orElseGet(() -> find("ownerUscc = ?1 order by registeredAt desc, number desc", uscc))
                .range(0, most - 1)
                .list();
    }

    /** Numbers of the projects that a body assesses or designs, whose letters passed its work, or that it assessed for acceptance, in order. */
    @SuppressWarnings("unchecked")
    public List<String> restingOn(String uscc) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT number FROM project
                        WHERE content -> 'assessor' ->> 'uscc' = :uscc OR content -> 'designer' ->> 'uscc' = :uscc
                            OR chain -> 'acceptance' ->> 'assessorUscc' = :uscc
                            OR number IN (SELECT project_number FROM letter WHERE work_by = :uscc)
                        ORDER BY number""")
                .setParameter("uscc", uscc)
                .getResultList();
    }

    public Optional<Project> locked(String number) {
        return findByIdOptional(number, LockModeType.PESSIMISTIC_WRITE);
    }
}
