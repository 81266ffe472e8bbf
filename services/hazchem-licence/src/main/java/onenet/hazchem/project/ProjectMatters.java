package onenet.hazchem.project;

import onenet.hazchem.licence.Licence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was told of the projects of all holders. */
@ApplicationScoped
public class ProjectMatters implements PanacheRepositoryBase<ProjectMatter, Long> {

    private static final int AT_MOST = 50;

    /** What keeps a licence from being granted to a holder; empty when nothing does. */
    Optional<ProjectMatter> blocking(String holderUscc) {
        return find("holderUscc = ?1 and consequence = 'BLOCK' and settledOn is null order by number", holderUscc)
                .firstResultOptional();
    }

    /** Of one holder, what is open; the last change first. */
    List<ProjectMatter> of(String holderUscc) {
        return find("holderUscc = ?1 and settledOn is null order by changedOn desc, number desc", holderUscc)
                .page(0, AT_MOST)
                .list();
    }

    /** What the holder of a licence was warned of by a day, and is not settled. */
    List<ProjectMatter> warned(Licence licence, LocalDate by) {
        return list(
                "holderUscc = ?1 and consequence = 'WARN' and settledOn is null and changedOn <= ?2",
                licence.holderUscc(),
                by);
    }
}
