package onenet.hazchem.decision;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LegalReview;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: a major decision is reviewed for legality before it is taken (重大执法决定法制审核). */
@ApplicationScoped
public class ReviewLegality {

    private final CaseDesk desk;
    private final InstantSource clock;

    ReviewLegality(CaseDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, boolean agrees, String opinion, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.REVIEW_LEGALITY, ifMatch, actor);
        LegalReview review = new LegalReview(LegalTime.today(clock), actor.id(), agrees, opinion);
        return desk.file(licenceCase.reviewLegality(review), actor, Map.of("agrees", agrees));
    }
}
