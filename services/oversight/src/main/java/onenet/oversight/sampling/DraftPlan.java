package onenet.oversight.sampling;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.calendar.WorkingCalendar;
import onenet.draw.Seed;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;
import onenet.problem.Violation;
import onenet.requests.CaseNumbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** Use case: somebody of the city plans a spot check; both its seeds are promised before anybody knows what may be drawn. */
@ApplicationScoped
public class DraftPlan {

    /** 抽查: plans are numbered as cases are, each year anew. */
    private static final String PREFIX = "CC";

    private final SamplingPlans plans;
    private final PlanDesk desk;
    private final SamplingFile rules;
    private final WorkingCalendar calendar;
    private final CaseNumbers numbers;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    DraftPlan(
            SamplingPlans plans,
            PlanDesk desk,
            SamplingFile rules,
            WorkingCalendar calendar,
            CaseNumbers numbers,
            InstantSource clock) {
        this.plans = plans;
        this.desk = desk;
        this.rules = rules;
        this.calendar = calendar;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * What is planned.
     *
     * @param from first day a case of the list may have ended
     * @param until last one; not after today
     * @param checkBy last day of the checks; not before today
     */
    public record Draft(String title, CheckKind kind, LocalDate from, LocalDate until, LocalDate checkBy) {}

    /** @throws Problem FORBIDDEN, INVALID_INPUT for days that follow each other in no way, CALENDAR_MISSING */
    @Transactional
    public SamplingPlan handle(Actor supervisor, Draft draft) {
        if (!supervisor.has(Role.CITY_SUPERVISOR)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        if (draft.until().isBefore(draft.from()) || draft.until().isAfter(today)) {
            throw reversed("/until");
        }
        if (draft.checkBy().isBefore(today)) {
            throw reversed("/checkBy");
        }
        SamplingPlan.Terms terms = new SamplingPlan.Terms(
                draft.title(),
                draft.kind(),
                draft.from(),
                draft.until(),
                draft.checkBy(),
                calendar.plusWorkingDays(draft.checkBy(), rules.on(today).publishWithin()));
        SamplingPlan plan = new SamplingPlan(
                numbers.next(PREFIX, supervisor.officeCode().orElseThrow(), today.getYear())
                        .value(),
                terms,
                new SamplingPlan.Seeds(Seed.random(random), Seed.random(random)),
                supervisor,
                now);
        plans.persist(plan);
        plans.flush();
        desk.record(supervisor, "DRAFT", plan);
        return plan;
    }

    private static Problem reversed(String pointer) {
        return CommonProblem.INVALID_INPUT.raise().at(Violation.inBody(pointer, "PERIOD_REVERSED"));
    }
}
