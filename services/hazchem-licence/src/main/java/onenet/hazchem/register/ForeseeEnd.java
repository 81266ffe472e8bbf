package onenet.hazchem.register;

import onenet.casedesk.CaseFollower;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.EndForeseen;
import onenet.hazchem.licence.ForeseenEnds;
import onenet.hazchem.licence.LicenceEnd;
import onenet.hazchem.licence.LicenceEnds;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceMove;
import onenet.hazchem.licencecase.Matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;

/**
 * Tells what the end of a licence will make of its open renewal, whenever an act on the renewal changes that (P7). The law renews at midnight; who
 * verifies the certificate then must not wait for a sweep, a decision entered by the clock and a new print.
 */
@ApplicationScoped
public class ForeseeEnd implements CaseFollower<LicenceCase, LicenceMove> {

    private final Licences licences;
    private final LicenceEnds ends;
    private final ForeseenEnds told;
    private final Event<EndForeseen> foreseen;

    ForeseeEnd(Licences licences, LicenceEnds ends, ForeseenEnds told, Event<EndForeseen> foreseen) {
        this.licences = licences;
        this.ends = ends;
        this.told = told;
        this.foreseen = foreseen;
    }

    @Override
    public void received(LicenceCase found, Actor actor) {
        tell(found);
    }

    @Override
    public void moved(LicenceMove move, Actor actor) {
        tell(move.found());
    }

    /** Once it is granted there is nothing to foresee: what was told holds until the renewed licence is printed. */
    void tell(LicenceCase renewal) {
        boolean granted = renewal.decision().filter(each -> each.granted()).isPresent();
        if (renewal.matter() != Matter.RENEWAL || granted) {
            return;
        }
        String licenceId = renewal.licenceId().orElseThrow();
        LocalDate from = ends.of(renewal).map(LicenceEnd::renewedByLawOn).orElse(null);
        if (told.keep(licenceId, from)) {
            foreseen.fire(new EndForeseen(licences.findById(licenceId), renewal, from));
        }
    }
}
