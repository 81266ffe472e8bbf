package onenet.hazchem.decision;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LegalReview;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: a major decision is reviewed for legality before it is taken (重大执法决定法制审核). */
@ApplicationScoped
public class ReviewLegality {

    private final LicenceDesk desk;
    private final InstantSource clock;

    ReviewLegality(LicenceDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, boolean agrees, String opinion) {

        LicenceCase licenceCase = desk.open(act, CaseAction.REVIEW_LEGALITY);
        LegalReview review = new LegalReview(LegalTime.today(clock), act.actor().id(), agrees, opinion);
        return desk.file(licenceCase.reviewLegality(review), act.actor(), Map.of("agrees", agrees));
    }
}
