package onenet.hazchem.examination;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: days stop counting, for a ground the law knows and, where it asks for one, with a paper that told the applicant how long. */
@ApplicationScoped
public class SuspendClock {

    private final CaseDesk desk;
    private final InstantSource clock;

    SuspendClock(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, SuspensionRequest request, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.SUSPEND, ifMatch, actor);
        LocalDate today = LegalTime.today(clock);
        LocalDate from = request.from() == null ? today : request.from();
        if (from.isBefore(today)) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(from);
        }
        boolean told = request.notice() != null && request.toldDays() != null;
        if (!request.ground().stopsByRule() && !told) {
            throw LicenceProblem.SUSPENSION_NEEDS_NOTICE.raise();
        }
        int number = licenceCase.inquiry().suspensions().size() + 1;
        Suspension suspension = new Suspension(
                number,
                request.ground(),
                from,
                null,
                SuspensionRequest.article(request.ground()),
                request.notice(),
                request.toldDays(),
                actor.id());
        return desk.file(licenceCase.suspend(suspension), actor, Map.of("ground", request.ground(), "from", from));
    }
}
