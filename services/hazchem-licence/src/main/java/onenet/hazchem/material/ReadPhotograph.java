package onenet.hazchem.material;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.problem.CommonProblem;
import onenet.uploads.UploadedFile;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: a photograph taken on site, for officers who may see the case; like what was found there, it is the office's own. */
@ApplicationScoped
public class ReadPhotograph {

    private final LicenceDesk desk;
    private final UploadedFiles files;

    ReadPhotograph(LicenceDesk desk, UploadedFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** @param asTaken whether it is given with what the camera noted: to the office that inspected, whose evidence it is, and to nobody else */
    public record Photograph(UploadedFile file, boolean asTaken) {}

    @Transactional
    public Photograph handle(String caseNumber, String file, Actor actor) {
        return desk.read(caseNumber, actor).inquiry().inspections().stream()
                .filter(inspection -> inspection.photographs().contains(file))
                .findFirst()
                .map(found -> files.findById(file))
                .map(found -> new Photograph(
                        found, actor.office().filter(found::madeBy).isPresent()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
