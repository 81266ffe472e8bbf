package onenet.hazchem.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: safety-review tells what follows for an operating licence, or that it is settled; told twice or late, it is known once and as it is told last. */
@ApplicationScoped
public class HearProjectMatter {

    private final ProjectMatters matters;

    HearProjectMatter(ProjectMatters matters) {
        this.matters = matters;
    }

    @Transactional
    public void handle(ProjectMatter.Told told) {
        matters.findByIdOptional(told.number())
                .ifPresentOrElse(
                        known -> {
                            if (told.settledOn() != null) {
                                known.settled(told.settledOn());
                            }
                        },
                        () -> matters.persist(new ProjectMatter(told)));
    }
}
