package onenet.oversight.power;

import onenet.casework.actor.Actor;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Query: instruments, the newest first: every one for the city's supervision, the approved for an office. */
@ApplicationScoped
public class ListInstruments {

    private final Instruments instruments;

    ListInstruments(Instruments instruments) {
        this.instruments = instruments;
    }

    /** @param after record number of the last of the page before; null for the first page */
    @Transactional
    public Lines<Instrument> handle(Actor actor, Optional<InstrumentStatus> status, String after, int limit) {
        Optional<InstrumentStatus> seen = actor.overseesTheCity() ? status : Optional.of(InstrumentStatus.APPROVED);
        return Lines.of(instruments.page(seen, after, limit), limit);
    }
}
