package onenet.hazchem.intake;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Authority;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.material.UploadedFiles;
import onenet.hazchem.rules.CaseRules;
import onenet.hazchem.rules.Routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: the applicant mends the application before it is accepted; who has the power is decided anew. */
@ApplicationScoped
public class AmendApplication {

    private final CaseDesk desk;
    private final CaseRules rules;
    private final UploadedFiles files;

    AmendApplication(CaseDesk desk, CaseRules rules, UploadedFiles files) {
        this.desk = desk;
        this.rules = rules;
        this.files = files;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, Application amended, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.AMEND, ifMatch, actor);
        if (!actor.represents(amended.enterprise().uscc())) {
            throw LicenceProblem.NOT_YOUR_ENTERPRISE.raise();
        }
        rules.requireKnown(licenceCase.matter(), amended, licenceCase.receivedOn());
        files.requireOwn(licenceCase.applicantUscc(), amended.materials());
        Routing routing = rules.route(licenceCase.matter(), amended, licenceCase.receivedOn());
        Authority competent = Authority.of(routing.acting());
        return desk.file(licenceCase.amend(amended, competent, routing.caseClass()), actor, Map.of());
    }
}
