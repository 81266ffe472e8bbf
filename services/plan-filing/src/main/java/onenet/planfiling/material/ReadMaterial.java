package onenet.planfiling.material;

import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.problem.CommonProblem;
import onenet.uploads.UploadedFile;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: the file of a case's material, for whoever may see the case. */
@ApplicationScoped
public class ReadMaterial {

    private final FilingDesk desk;
    private final UploadedFiles files;

    ReadMaterial(FilingDesk desk, UploadedFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @Transactional
    public UploadedFile handle(String caseNumber, String material, Actor actor) {
        return fileOf(desk.read(caseNumber, actor), material);
    }

    UploadedFile fileOf(FilingCase filingCase, String material) {
        return filingCase.filing().materials().stream()
                .filter(submitted -> submitted.material().equals(material))
                .findFirst()
                .map(submitted -> files.findById(submitted.file()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
