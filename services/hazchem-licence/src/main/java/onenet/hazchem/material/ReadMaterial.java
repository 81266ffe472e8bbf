package onenet.hazchem.material;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.problem.CommonProblem;
import onenet.uploads.UploadedFile;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: the file of a case's material, for whoever may see the case. */
@ApplicationScoped
public class ReadMaterial {

    private final CaseDesk desk;
    private final UploadedFiles files;

    ReadMaterial(CaseDesk desk, UploadedFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @Transactional
    public UploadedFile handle(String caseNumber, String material, Actor actor) {
        return fileOf(desk.read(caseNumber, actor), material);
    }

    UploadedFile fileOf(LicenceCase licenceCase, String material) {
        return licenceCase.application().materials().stream()
                .filter(submitted -> submitted.material().equals(material))
                .findFirst()
                .map(submitted -> files.findById(submitted.file()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
