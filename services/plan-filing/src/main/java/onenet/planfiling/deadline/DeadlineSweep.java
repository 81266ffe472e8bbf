package onenet.planfiling.deadline;

import onenet.casework.LegalTime;
import onenet.planfiling.deadline.Reminder.Kind;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.law.HalfYear;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Looks regularly for what time alone has changed; every step is a use case of its own and harmless when repeated. */
@ApplicationScoped
public class DeadlineSweep {

    /** No warning of a check lies further ahead than the longest holiday block. */
    private static final int LOOK_AHEAD_DAYS = 14;

    private static final int SUPPLEMENT_REMINDER_DAYS = 7;
    private static final int REFILING_REMINDER_DAYS = 7;
    private static final int EVALUATION_REMINDER_MONTHS = 3;
    private static final int DRILL_REMINDER_DAYS = 30;

    private final FilingCases cases;
    private final DeemFiled deemFiled;
    private final JudgeNotice judgeNotice;
    private final MissEvaluation missEvaluation;
    private final Remind remind;
    private final Sweep sweep;
    private final InstantSource clock;

    DeadlineSweep(
            FilingCases cases,
            DeemFiled deemFiled,
            JudgeNotice judgeNotice,
            MissEvaluation missEvaluation,
            Remind remind,
            Sweep sweep,
            InstantSource clock) {
        this.cases = cases;
        this.deemFiled = deemFiled;
        this.judgeNotice = judgeNotice;
        this.missEvaluation = missEvaluation;
        this.remind = remind;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.plan-filing.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        HalfYear half = HalfYear.of(today);
        sweep.each("filing by silence", most -> cases.silentBefore(today, most), deemFiled::handle);
        sweep.each("judging notices again", cases::provisional, judgeNotice::handle);
        sweep.each("warning of checks", most -> cases.toWarn(today.plusDays(LOOK_AHEAD_DAYS), most), warn(Kind.CHECK));
        sweep.each(
                "reminding of gaps",
                most -> cases.supplementsToRemind(today.plusDays(SUPPLEMENT_REMINDER_DAYS), most),
                warn(Kind.SUPPLEMENT));
        sweep.each(
                "reminding of new filings",
                most -> cases.refilingsToRemind(today.plusDays(REFILING_REMINDER_DAYS), most),
                warn(Kind.REFILING));
        sweep.each(
                "reminding of evaluations",
                most -> cases.evaluationsToRemind(today.plusMonths(EVALUATION_REMINDER_MONTHS), most),
                warn(Kind.EVALUATION));
        sweep.each("missed evaluations", most -> cases.evaluationsMissed(today, most), missEvaluation::handle);
        if (!today.isBefore(half.last().minusDays(DRILL_REMINDER_DAYS))) {
            sweep.each(
                    "reminding of drills",
                    most -> cases.drillsToRemind(half.toString(), half.first(), half.last(), most),
                    warn(Kind.DRILL));
        }
    }

    private Consumer<String> warn(Kind kind) {
        return caseNumber -> remind.handle(caseNumber, kind);
    }
}
