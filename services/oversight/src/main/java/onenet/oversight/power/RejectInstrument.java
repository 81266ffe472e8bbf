package onenet.oversight.power;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: another person of the city says no to an instrument, with his reason. */
@ApplicationScoped
public class RejectInstrument {

    private final InstrumentDesk desk;

    RejectInstrument(InstrumentDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public Instrument handle(Actor actor, String recordNumber, String ifMatch, String words) {
        return desk.act(
                new InstrumentDesk.Act(actor, recordNumber, ifMatch, InstrumentAction.REJECT, words),
                (instrument, now) -> instrument.rejected(actor, words, now));
    }
}
