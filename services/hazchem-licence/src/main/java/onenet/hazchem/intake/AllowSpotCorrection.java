package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.SpotCorrection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: a slip that can be mended at once is pointed out, and the applicant mends it (Order 55 Art. 10 para. 1 no. 3). */
@ApplicationScoped
public class AllowSpotCorrection {

    private final LicenceDesk desk;
    private final InstantSource clock;

    AllowSpotCorrection(LicenceDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, String note) {
        LicenceCase licenceCase = desk.open(act, CaseAction.ALLOW_SPOT_CORRECTION);
        SpotCorrection slip =
                new SpotCorrection(LegalTime.today(clock), act.actor().id(), note);
        return desk.file(licenceCase.allowSpotCorrection(slip), act.actor(), Map.of("note", note));
    }
}
