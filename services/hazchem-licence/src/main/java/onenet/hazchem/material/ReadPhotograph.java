package onenet.hazchem.material;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: a photograph taken on site, for officers who may see the case; like what was found there, it is the office's own. */
@ApplicationScoped
public class ReadPhotograph {

    private final CaseDesk desk;
    private final UploadedFiles files;

    ReadPhotograph(CaseDesk desk, UploadedFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @Transactional
    public UploadedFile handle(String caseNumber, String file, Actor actor) {
        return desk.read(caseNumber, actor).inquiry().inspections().stream()
                .filter(inspection -> inspection.photographs().contains(file))
                .findFirst()
                .map(found -> files.findById(file))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
