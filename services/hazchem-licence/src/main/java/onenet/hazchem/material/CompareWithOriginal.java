package onenet.hazchem.material;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.Part;
import onenet.hazchem.licencecase.Participations;
import onenet.problem.CommonProblem;
import onenet.uploads.UploadedFile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: an intake officer compared an uploaded copy with the original: trust level C becomes B. */
@ApplicationScoped
public class CompareWithOriginal {

    private final CaseDesk desk;
    private final ReadMaterial materials;
    private final Participations participations;
    private final AuditTrail audit;

    CompareWithOriginal(CaseDesk desk, ReadMaterial materials, Participations participations, AuditTrail audit) {
        this.desk = desk;
        this.materials = materials;
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
        UploadedFile file = materials.fileOf(licenceCase, material);
        file.compareWithOriginal();
        audit.record(actor, "COMPARE_WITH_ORIGINAL", caseNumber, Map.of("material", material, "file", file.id()));
        return file;
    }
}
