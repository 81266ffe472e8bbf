package onenet.oversight.power;

import onenet.access.Powers;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.authority.OfficeLevel;
import onenet.casework.identity.OfficeCode;
import onenet.oversight.OversightProblem;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.requests.CaseNumbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;

/** Use case: somebody of the city drafts a paper about its power; what the law forbids is refused before anybody else reads it. */
@ApplicationScoped
public class DraftInstrument {

    /** 权力: the papers are numbered as cases are, each year anew. */
    private static final String PREFIX = "QL";

    private final Instruments instruments;
    private final InstrumentDesk desk;
    private final PowerRegister register;
    private final Powers powers;
    private final CaseNumbers numbers;
    private final InstantSource clock;

    DraftInstrument(
            Instruments instruments,
            InstrumentDesk desk,
            PowerRegister register,
            Powers powers,
            CaseNumbers numbers,
            InstantSource clock) {
        this.instruments = instruments;
        this.desk = desk;
        this.register = register;
        this.powers = powers;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** What is drafted. */
    public record Draft(InstrumentKind kind, Paper paper, Content content) {}

    /** @throws onenet.problem.Problem FORBIDDEN, OUTSIDE_JURISDICTION, INSTRUMENT_NUMBER_USED, and what {@link PowerLaw} has against it */
    @Transactional
    public Instrument handle(Actor author, Draft draft) {
        requireCity(author, draft.paper().office());
        instruments.reserve();
        String number = draft.paper().number();
        if (instruments.numberUsed(number)) {
            throw OversightProblem.INSTRUMENT_NUMBER_USED
                    .raise(number)
                    .at(Violation.inBody("/number", "INSTRUMENT_NUMBER_USED", number));
        }
        Instant now = clock.instant();
        Decree tried = new Decree("-", draft.kind(), draft.paper(), draft.content());
        PowerLaw.admit(register.fold(), tried, desk.earliest());
        Decree decree = new Decree(
                numbers.next(
                                PREFIX,
                                new OfficeCode(draft.paper().office()),
                                LegalTime.date(now).getYear())
                        .value(),
                draft.kind(),
                draft.paper(),
                draft.content());
        Instrument instrument = new Instrument(decree, author, now);
        instruments.persist(instrument);
        instruments.flush();
        desk.record(author, "DRAFT", instrument, "");
        return instrument;
    }

    private void requireCity(Actor author, String office) {
        if (!author.has(Role.CITY_SUPERVISOR)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        // the city's people dispose of the city's power, and of no other
        if (!author.serves(office)) {
            throw CommonProblem.OUTSIDE_JURISDICTION.raise();
        }
        if (powers.office(office)
                .filter(each -> each.level() == OfficeLevel.CITY)
                .isEmpty()) {
            throw CommonProblem.OUTSIDE_JURISDICTION.raise();
        }
    }
}
