package onenet.planfiling.register;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.filingcase.FilingCopies;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingMove;
import onenet.planfiling.filingcase.PlanHistory;
import onenet.planfiling.filingcase.PlanVersion;
import onenet.planfiling.filingcase.Registration;
import onenet.planfiling.filingcase.Standing;
import onenet.planfiling.filingcase.StandingAction;
import onenet.planfiling.rules.FilingRules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The filing register (Order 88 Art. 29): gives the number, keeps the filed version, gives copies to the counties crossed, and ends what the filing replaces. */
@ApplicationScoped
public class Register {

    private static final int EVALUATION_YEARS = 3;

    private final FilingCases cases;
    private final FilingDesk desk;
    private final FilingRules rules;
    private final PlanHistory history;
    private final FilingCopies copies;

    Register(FilingCases cases, FilingDesk desk, FilingRules rules, PlanHistory history, FilingCopies copies) {
        this.cases = cases;
        this.desk = desk;
        this.rules = rules;
        this.history = history;
        this.copies = copies;
    }

    /** Enters a filing, by check or by silence, in the running transaction. */
    public FilingCase enter(
            FilingCase filingCase,
            LocalDate day,
            BiFunction<FilingCase, Registration.Entry, FilingMove> how,
            Actor actor) {
        Filing filing = filingCase.filing();
        boolean evaluated =
                filing.unit().unitClass().owesEvaluation(filing.unit().size());
        String number = cases.nextFilingNumber(rules.office(filingCase.office()).divisionCode(), day.getYear());
        Registration.Entry entry = new Registration.Entry(
                number,
                day,
                actor.id(),
                evaluated ? filing.plan().publishedOn().plusYears(EVALUATION_YEARS) : null,
                filing.unit().unitClass().owesHalfYearDrill()
                        ? cases.drillsSince(filing.unit().uscc()).orElse(day)
                        : null);
        FilingMove move = how.apply(filingCase, entry);
        history.keep(new PlanVersion(
                filingCase.caseNumber(), filing.plan().version(), List.of(), null, planFile(filing), day, true));
        FilingCase filed = desk.file(move, actor, Map.of("filingNumber", number));
        copies.give(filed);
        replaceOlder(filing.replaces(), filed, day, actor);
        return filed;
    }

    private void replaceOlder(String replaced, FilingCase filed, LocalDate day, Actor actor) {
        if (replaced == null) {
            return;
        }
        FilingCase older = cases.locked(replaced);
        if (older.registration().standing().filter(Standing::current).isPresent()) {
            String number = filed.registration().number().orElseThrow();
            desk.file(older.happen(StandingAction.REPLACE, day, "重新备案：" + number), actor, Map.of("replacedBy", number));
        }
    }

    private static String planFile(Filing filing) {
        return filing.materials().stream()
                .filter(material -> material.material().equals("electronic-plan"))
                .map(SubmittedMaterial::file)
                .findFirst()
                .orElse(null);
    }
}
