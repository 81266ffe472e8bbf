package onenet.hazchem.project;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Query: what is known of the applicant's construction projects that bears on a case under way; nothing of a case that is over. */
@ApplicationScoped
public class ReadProjectMatters {

    private final LicenceDesk desk;
    private final ProjectMatters matters;

    ReadProjectMatters(LicenceDesk desk, ProjectMatters matters) {
        this.desk = desk;
        this.matters = matters;
    }

    @Transactional
    public List<ProjectMatterView> handle(String caseNumber, Actor actor) {
        LicenceCase found = desk.read(caseNumber, actor);
        return LicenceCases.isOpen(found.status())
                ? matters.of(found.holderUscc()).stream()
                        .map(ProjectMatterView::of)
                        .toList()
                : List.of();
    }
}
