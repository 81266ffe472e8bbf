package onenet.hazchem.material;

import onenet.audit.AuditTrail;
import onenet.casedesk.CaseFiles;
import onenet.casedesk.Participations;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.Part;
import onenet.problem.CommonProblem;
import onenet.uploads.UploadedFile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: an intake officer compared an uploaded copy with the original: trust level C becomes B. */
@ApplicationScoped
public class CompareWithOriginal {

    private final LicenceDesk desk;
    private final CaseFiles files;
    private final Participations participations;
    private final AuditTrail audit;

    CompareWithOriginal(LicenceDesk desk, CaseFiles files, Participations participations, AuditTrail audit) {
        this.desk = desk;
        this.files = files;
        this.participations = participations;
        this.audit = audit;
    }

    @Transactional
    public UploadedFile handle(String caseNumber, String material, Actor actor) {
        LicenceCase licenceCase = desk.read(caseNumber, actor);
        if (!actor.serves(licenceCase.authority().office())) {
            throw CommonProblem.OUTSIDE_JURISDICTION.raise();
        }
        participations.enter(licenceCase, actor, Part.INTAKE);
        UploadedFile file = files.material(caseNumber, material, actor);
        file.compareWithOriginal();
        audit.record(actor, "COMPARE_WITH_ORIGINAL", caseNumber, Map.of("material", material, "file", file.id()));
        return file;
    }
}
