package onenet.oversight.power;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Query: one instrument and what the actor may do with it next. */
@ApplicationScoped
public class ReadInstrument {

    private final Instruments instruments;
    private final InstrumentDesk desk;

    ReadInstrument(Instruments instruments, InstrumentDesk desk) {
        this.instruments = instruments;
        this.desk = desk;
    }

    /** An instrument as somebody sees it. */
    public record Seen(Instrument instrument, Set<InstrumentAction> allowed) {}

    /** @throws onenet.problem.Problem NOT_FOUND for one the actor does not see */
    @Transactional
    public Seen handle(Actor actor, String recordNumber) {
        Instrument found = instruments
                .findByIdOptional(recordNumber)
                .filter(each -> InstrumentRules.sees(actor, each))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        return new Seen(found, desk.allowed(actor, found));
    }
}
