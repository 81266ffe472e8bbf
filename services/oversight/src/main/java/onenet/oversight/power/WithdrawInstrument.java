package onenet.oversight.power;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: whoever drafted an instrument takes it back. */
@ApplicationScoped
public class WithdrawInstrument {

    private final InstrumentDesk desk;

    WithdrawInstrument(InstrumentDesk desk) {
        this.desk = desk;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public Instrument handle(Actor actor, String recordNumber, String ifMatch, String words) {
        return desk.act(
                new InstrumentDesk.Act(actor, recordNumber, ifMatch, InstrumentAction.WITHDRAW, words),
                (instrument, now) -> instrument.withdrawn(actor, words, now));
    }
}
