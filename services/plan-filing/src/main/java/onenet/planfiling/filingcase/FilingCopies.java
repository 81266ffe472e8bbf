package onenet.planfiling.filingcase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The copies that lie at the offices of counties crossed. */
@ApplicationScoped
public class FilingCopies implements PanacheRepositoryBase<FilingCopy, Long> {

    /** With its entry in the register the plan goes to every county it crosses but the one it was filed with. */
    public void give(FilingCase filed) {
        filed.filing().plan().crossedCounties().stream()
                .filter(county -> !county.equals(filed.office()))
                .forEach(county -> persist(new FilingCopy(filed.caseNumber(), county)));
    }
}
