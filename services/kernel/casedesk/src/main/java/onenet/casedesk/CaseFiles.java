package onenet.casedesk;

import onenet.casework.actor.Actor;
import onenet.counter.SignedPaper;
import onenet.problem.CommonProblem;
import onenet.uploads.UploadedFile;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Query: the files of a case, for whoever may see the case. */
@ApplicationScoped
public class CaseFiles {

    private final CaseReading cases;
    private final UploadedFiles files;

    CaseFiles(CaseReading cases, UploadedFiles files) {
        this.cases = cases;
        this.files = files;
    }

    /** What was handed in for a material. */
    public UploadedFile material(String caseNumber, String material, Actor actor) {
        return file(cases.read(caseNumber, actor).fileOf(material));
    }

    /** What the visitor signed at the window. */
    public UploadedFile signedPaper(String caseNumber, SignedPaper paper, Actor actor) {
        return file(cases.read(caseNumber, actor).counter().map(counter -> counter.file(paper)));
    }

    private UploadedFile file(Optional<String> id) {
        return id.map(files::findById).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
