package onenet.oversight.power;

import onenet.access.Powers;
import onenet.access.PowersChange;
import onenet.casework.actor.Actor;
import onenet.oversight.OversightProblem;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Use case: another person of the city approves an instrument; its lines are part of the register and everybody is told the whole of it. */
@ApplicationScoped
public class ApproveInstrument {

    private final InstrumentDesk desk;
    private final PowerRegister register;
    private final Powers powers;
    private final List<PowersFollower> followers;

    ApproveInstrument(InstrumentDesk desk, PowerRegister register, Powers powers, @All List<PowersFollower> followers) {
        this.desk = desk;
        this.register = register;
        this.powers = powers;
        this.followers = followers;
    }

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @throws onenet.problem.Problem REHEARSAL_STALE when the register changed since it was rehearsed, and what {@link PowerLaw} has against it today
     */
    @Transactional
    public Instrument handle(Actor actor, String recordNumber, String ifMatch, String words) {
        return desk.act(
                new InstrumentDesk.Act(actor, recordNumber, ifMatch, InstrumentAction.APPROVE, words),
                (instrument, now) -> approve(instrument, actor, words, now));
    }

    private void approve(Instrument instrument, Actor actor, String words, Instant now) {
        InstrumentLifecycle.TABLE.move(instrument.status(), InstrumentAction.APPROVE);
        long before = register.version();
        instrument
                .rehearsed()
                .filter(tried -> tried.registerVersion() == before)
                .orElseThrow(OversightProblem.REHEARSAL_STALE::raise);
        PowerFold after = PowerLaw.admit(register.fold(), instrument.decree(), desk.earliest());
        instrument.approved(actor, words, before + 1, now);
        PowersChange told = new PowersChange(
                before + 1, paper(instrument.decree()), after.table().grants(), now);
        powers.keep(told);
        followers.forEach(each -> each.changed(told));
    }

    private static PowersChange.Instrument paper(Decree decree) {
        Paper paper = decree.paper();
        return new PowersChange.Instrument(
                decree.recordNumber(),
                paper.number(),
                decree.kind().name(),
                paper.title(),
                paper.office(),
                paper.issuedOn());
    }
}
