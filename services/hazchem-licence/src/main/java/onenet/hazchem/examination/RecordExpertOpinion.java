package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.casedesk.Participations;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.ExpertOpinion;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.Part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: an expert's opinion is filed; an expert tied to the applicant is refused. */
@ApplicationScoped
public class RecordExpertOpinion {

    private final LicenceDesk desk;
    private final Participations participations;

    RecordExpertOpinion(LicenceDesk desk, Participations participations) {
        this.desk = desk;
        this.participations = participations;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, ExpertOpinion opinion) {

        LicenceCase licenceCase = desk.open(act, CaseAction.RECORD_EXPERT_OPINION);
        participations.enter(licenceCase, opinion.expertId(), Part.EXPERT_REVIEW);
        return desk.file(licenceCase.recordExpertOpinion(opinion), act.actor(), Map.of("expert", opinion.expertId()));
    }
}
