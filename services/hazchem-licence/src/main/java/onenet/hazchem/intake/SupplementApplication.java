package onenet.hazchem.intake;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.Application.SubmittedMaterial;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Use case: the applicant hands in what the notice asked for; the case is accepted on the day the last of it is in. */
@ApplicationScoped
public class SupplementApplication {

    private final CaseDesk desk;
    private final UploadedFiles files;
    private final InstantSource clock;

    SupplementApplication(CaseDesk desk, UploadedFiles files, InstantSource clock) {
        this.desk = desk;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, List<SubmittedMaterial> supplements, Actor actor) {
        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.SUPPLEMENT, ifMatch, actor);
        files.requireOfEnterprise(
                licenceCase.applicantUscc(), SubmittedMaterial.files(supplements), LicenceProblem.MATERIAL_MISSING);
        return desk.file(
                licenceCase.supplement(supplements, LegalTime.today(clock)), actor, Map.of("materials", supplements));
    }
}
