package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Use case: the applicant hands in what the notice asked for; with the last of it the office's five days to look begin. */
@ApplicationScoped
public class SupplementApplication {

    private final LicenceDesk desk;
    private final UploadedFiles files;
    private final InstantSource clock;

    SupplementApplication(LicenceDesk desk, UploadedFiles files, InstantSource clock) {
        this.desk = desk;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, List<SubmittedMaterial> supplements) {
        LicenceCase licenceCase = desk.open(act, CaseAction.SUPPLEMENT);
        files.requireOfEnterprise(
                licenceCase.holderUscc(), SubmittedMaterial.files(supplements), LicenceProblem.MATERIAL_MISSING);
        return desk.file(
                licenceCase.supplement(supplements, LegalTime.today(clock)),
                act.actor(),
                Map.of("materials", supplements));
    }
}
