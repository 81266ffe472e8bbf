package onenet.planfiling.intake;

import onenet.casedesk.OwnEnterprise;
import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.identity.OfficeCode;
import onenet.counter.CounterReceipt;
import onenet.planfiling.filingcase.FiledAgain;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingIntake;
import onenet.planfiling.filingcase.FilingProblem;
import onenet.planfiling.filingcase.Standing;
import onenet.planfiling.rules.FilingRules;
import onenet.planfiling.rules.PlanChemicals;
import onenet.requests.CaseNumbers;
import onenet.requests.DailyIntake;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: a unit files its plan; the office of its affiliation receives it, late or not. */
@ApplicationScoped
public class SubmitFiling {

    private static final String PREFIX = "YA";

    private final FilingDesk desk;
    private final FilingCases cases;
    private final FilingRules rules;
    private final PlanChemicals chemicals;
    private final UploadedFiles files;
    private final InstantSource clock;
    private final CaseNumbers numbers;
    private final DailyIntake intake;
    private final FiledBefore before;

    SubmitFiling(
            FilingDesk desk,
            FilingCases cases,
            FilingRules rules,
            PlanChemicals chemicals,
            UploadedFiles files,
            InstantSource clock,
            CaseNumbers numbers,
            DailyIntake intake,
            FiledBefore before) {
        this.desk = desk;
        this.cases = cases;
        this.rules = rules;
        this.chemicals = chemicals;
        this.files = files;
        this.clock = clock;
        this.numbers = numbers;
        this.intake = intake;
        this.before = before;
    }

    /**
     * @param whyAgain why the unit files what it has filed already; null when it does not say
     * @param counter how it came in over the counter; null when it came online
     * @throws onenet.problem.Problem NOT_YOUR_UNIT, ANOTHER_DEPARTMENT, ASK_FOR_DEPARTMENT, NOT_THIS_WINDOW, DAILY_LIMIT, OUTSIDE_THE_CITY, MATERIAL_NOT_IN_ITEM, FILING_NOT_REPLACEABLE,
     *     LIKE_FILING …
     */
    @Transactional
    public FilingCase handle(Filing typed, String whyAgain, CounterReceipt counter, Actor actor) {
        OwnEnterprise.require(actor, typed.unit().uscc(), "/unit/uscc", FilingProblem.NOT_YOUR_UNIT::raise);
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        rules.requireOurs(typed.unit().unitClass(), today);
        Filing filing = chemicals.settled(typed, today);
        if (filing.plan().publishedOn().isAfter(today)) {
            throw FilingProblem.DATE_NOT_POSSIBLE.raise(filing.plan().publishedOn());
        }
        intake.require(actor, most -> cases.handedIn(filing.unit().uscc(), today, most));
        rules.requireMaterialsOfItem(filing);
        files.requireOfEnterprise(
                filing.unit().uscc(), SubmittedMaterial.files(filing.materials()), FilingProblem.MATERIAL_FILE_MISSING);
        if (counter != null) {
            files.requireOfEnterprise(filing.unit().uscc(), counter.papers(), FilingProblem.MATERIAL_FILE_MISSING);
        }
        requireReplaceable(filing);
        ActingOffice acting = competent(filing, today, actor);
        FiledAgain again = before.look(filing, whyAgain).orElse(null);
        FilingCase filingCase = opened(filing, acting, again, counter, now);
        return desk.receive(filingCase, actor, Map.of("unit", filing.unit().uscc(), "late", filingCase.late()));
    }

    /** The office of the unit's affiliation. A window takes in for its own office only: the law knows no way to turn a filing away later. */
    private ActingOffice competent(Filing filing, LocalDate today, Actor actor) {
        ActingOffice acting =
                rules.officeFor(filing.unit().site(), filing.unit().affiliation(), today);
        if (actor.atCounter() && !actor.serves(acting.office().code())) {
            throw FilingProblem.NOT_THIS_WINDOW.raise(acting.office().name());
        }
        return acting;
    }

    private FilingCase opened(
            Filing filing, ActingOffice acting, FiledAgain again, CounterReceipt counter, Instant now) {
        LocalDate today = LegalTime.date(now);
        String office = acting.office().code();
        String number =
                numbers.next(PREFIX, new OfficeCode(office), today.getYear()).value();
        LocalDate fileBy =
                rules.fileBy(filing.plan().publishedOn(), today).due().orElse(null);
        FilingIntake intake =
                new FilingIntake(now, rules.item().itemCode(), acting, fileBy, rules.checkLimit(today), again, counter);
        return new FilingCase(number, filing, intake);
    }

    /** A new filing takes the place of one's own that still stands. */
    private void requireReplaceable(Filing filing) {
        if (filing.replaces() == null) {
            return;
        }
        boolean replaceable = cases.findByIdOptional(filing.replaces())
                .filter(older -> older.holderUscc().equals(filing.unit().uscc()))
                .flatMap(older -> older.registration().standing())
                .filter(Standing::current)
                .isPresent();
        if (!replaceable) {
            throw FilingProblem.FILING_NOT_REPLACEABLE.raise(filing.replaces());
        }
    }
}
