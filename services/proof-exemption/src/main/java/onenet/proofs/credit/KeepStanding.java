package onenet.proofs.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: oversight told on which days an entry stands; told late or twice it changes nothing. */
@ApplicationScoped
public class KeepStanding {

    private final CreditStandings standings;

    KeepStanding(CreditStandings standings) {
        this.standings = standings;
    }

    @Transactional
    public void handle(CreditStanding.Told told) {
        standings
                .held(told.id())
                .ifPresentOrElse(known -> known.keep(told), () -> standings.persist(new CreditStanding(told)));
    }
}
