package onenet.hazchem.material;

import onenet.casework.actor.Actor;
import onenet.counter.SignedPaper;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.problem.CommonProblem;
import onenet.uploads.UploadedFile;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Query: what the visitor signed at the window, for whoever may see the case. */
@ApplicationScoped
public class ReadSignedPaper {

    private final CaseDesk desk;
    private final UploadedFiles files;

    ReadSignedPaper(CaseDesk desk, UploadedFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @Transactional
    public UploadedFile handle(String caseNumber, SignedPaper paper, Actor actor) {
        return desk.read(caseNumber, actor)
                .counter()
                .map(counter -> counter.file(paper))
                .map(files::findById)
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}
