package onenet.planfiling.intake;

import onenet.casedesk.ActRequest;
import onenet.casedesk.SubmittedMaterial;
import onenet.planfiling.filingcase.FilingAction;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingProblem;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Use case: the unit hands in what the notice named; with the last of it the office's five days begin again. */
@ApplicationScoped
public class FillGaps {

    private final FilingDesk desk;
    private final UploadedFiles files;

    FillGaps(FilingDesk desk, UploadedFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @Transactional
    public FilingCase handle(ActRequest act, List<SubmittedMaterial> supplements) {
        FilingCase filingCase = desk.open(act, FilingAction.FILL_GAPS);
        files.requireOfEnterprise(
                filingCase.holderUscc(), SubmittedMaterial.files(supplements), FilingProblem.MATERIAL_FILE_MISSING);
        return desk.file(
                filingCase.fillGaps(supplements, desk.today()),
                act.actor(),
                Map.of(
                        "materials",
                        supplements.stream().map(SubmittedMaterial::material).toList()));
    }
}
