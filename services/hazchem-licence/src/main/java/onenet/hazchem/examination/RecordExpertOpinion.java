package onenet.hazchem.examination;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.ExpertOpinion;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.Part;
import onenet.hazchem.licencecase.Participations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: an expert's opinion is filed; an expert tied to the applicant is refused. */
@ApplicationScoped
public class RecordExpertOpinion {

    private final CaseDesk desk;
    private final Participations participations;

    RecordExpertOpinion(CaseDesk desk, Participations participations) {
        this.desk = desk;
        this.participations = participations;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, ExpertOpinion opinion, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.RECORD_EXPERT_OPINION, ifMatch, actor);
        participations.enter(licenceCase, opinion.expertId(), Part.EXPERT_REVIEW);
        return desk.file(licenceCase.recordExpertOpinion(opinion), actor, Map.of("expert", opinion.expertId()));
    }
}
