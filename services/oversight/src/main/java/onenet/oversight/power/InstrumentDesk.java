package onenet.oversight.power;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.oversight.terms.TermFile;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Opens an instrument for an act and puts what was done on record, in the transaction of the act. */
@ApplicationScoped
class InstrumentDesk {

    private final Instruments instruments;
    private final AuditTrail audit;
    private final TermFile terms;
    private final InstantSource clock;

    InstrumentDesk(Instruments instruments, AuditTrail audit, TermFile terms, InstantSource clock) {
        this.instruments = instruments;
        this.audit = audit;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * One act on one instrument, as it came.
     *
     * @param ifMatch the version the actor saw, as an entity tag
     * @param words what is said at it; may be empty
     */
    record Act(Actor actor, String recordNumber, String ifMatch, InstrumentAction action, String words) {}

    /** @throws onenet.problem.Problem NOT_FOUND, FORBIDDEN, FOUR_EYES, PRECONDITION_REQUIRED, STALE_VERSION */
    Instrument act(Act act, BiConsumer<Instrument, Instant> verb) {
        instruments.reserve();
        Instrument found = instruments
                .held(act.recordNumber())
                .filter(each -> InstrumentRules.sees(act.actor(), each))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(act.ifMatch(), found.version());
        InstrumentRules.ALL.require(new InstrumentRules.Attempt(found, act.action(), act.actor()));
        verb.accept(found, clock.instant());
        instruments.flush();
        record(act.actor(), act.action().name(), found, act.words());
        return found;
    }

    void record(Actor actor, String action, Instrument instrument, String words) {
        audit.record(
                actor,
                action + "_POWER_INSTRUMENT",
                instrument.recordNumber(),
                Map.of("paper", instrument.decree().paper().number(), "words", words));
    }

    /** First day something approved today may take force on. */
    LocalDate earliest() {
        LocalDate today = LegalTime.today(clock);
        return today.plusDays(terms.powersOn(today).notice());
    }

    /** What this actor may do with it now. */
    Set<InstrumentAction> allowed(Actor actor, Instrument instrument) {
        return InstrumentLifecycle.TABLE.allowedActions(instrument.status(), actor.roles()).stream()
                .filter(action -> InstrumentRules.ALL.allows(new InstrumentRules.Attempt(instrument, action, actor)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
