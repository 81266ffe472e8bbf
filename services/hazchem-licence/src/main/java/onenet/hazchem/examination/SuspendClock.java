package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.bounds.BoundedTerm;
import onenet.casework.clock.ExclusionGround;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LawfulDay;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
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

    private final LicenceDesk desk;
    private final LawfulDay lawfulDay;
    private final InstantSource clock;

    SuspendClock(LicenceDesk desk, LawfulDay lawfulDay, InstantSource clock) {
        this.desk = desk;
        this.lawfulDay = lawfulDay;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, SuspensionRequest request) {

        LicenceCase licenceCase = desk.open(act, CaseAction.SUSPEND);
        LocalDate today = LegalTime.today(clock);
        LocalDate from = request.from() == null ? today : request.from();
        lawfulDay.require(BoundedTerm.PAUSE_BEGINS, from, "/from");
        if (request.toldDays() != null) {
            lawfulDay.require(BoundedTerm.PAUSE_TOLD, request.toldDays(), "/toldDays");
        }
        requireLawful(request);
        int number = licenceCase.inquiry().suspensions().size() + 1;
        Suspension suspension = new Suspension(
                number,
                request.ground(),
                from,
                null,
                SuspensionRequest.article(request.ground()),
                request.notice(),
                request.toldDays(),
                act.actor().id());
        return desk.file(
                licenceCase.suspend(suspension), act.actor(), Map.of("ground", request.ground(), "from", from));
    }

    /**
     * A ground the law has, and its paper: what the applicant is to put right was told him in writing, and where the law asks for it how long
     * it will take. A visit on site stops the clock by itself, when it is opened.
     */
    private static void requireLawful(SuspensionRequest request) {
        ExclusionGround ground = request.ground();
        if (ground == ExclusionGround.STATED || ground == ExclusionGround.ON_SITE_INSPECTION) {
            throw LicenceProblem.SUSPENSION_WITHOUT_GROUND.raise();
        }
        boolean written = request.notice() != null && !request.notice().isBlank();
        if (!written || (!ground.stopsByRule() && request.toldDays() == null)) {
            throw LicenceProblem.SUSPENSION_NEEDS_NOTICE.raise();
        }
    }
}
