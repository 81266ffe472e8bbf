package onenet.oversight.power;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: an instrument is tried on the cases under way, and what was found is kept with it; nothing else changes. */
@ApplicationScoped
public class RehearseInstrument {

    private final InstrumentDesk desk;
    private final PowerRegister register;
    private final RehearsePowers rehearse;

    RehearseInstrument(InstrumentDesk desk, PowerRegister register, RehearsePowers rehearse) {
        this.desk = desk;
        this.register = register;
        this.rehearse = rehearse;
    }

    /** @param ifMatch the version the actor saw, as an entity tag */
    @Transactional
    public Instrument handle(Actor actor, String recordNumber, String ifMatch) {
        return desk.act(
                new InstrumentDesk.Act(actor, recordNumber, ifMatch, InstrumentAction.REHEARSE, ""),
                (instrument, now) -> {
                    InstrumentLifecycle.TABLE.move(instrument.status(), InstrumentAction.REHEARSE);
                    PowerFold before = register.fold();
                    PowerLaw.admit(before, instrument.decree(), desk.earliest());
                    instrument.rehearsed(rehearse.on(before, instrument.decree(), register.version(), now));
                });
    }
}
