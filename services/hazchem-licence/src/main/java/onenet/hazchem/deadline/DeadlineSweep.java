package onenet.hazchem.deadline;

import onenet.casework.LegalTime;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.time.Sweep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;

/** Looks regularly for what time alone has changed; every step is a use case of its own and harmless when repeated. */
@ApplicationScoped
public class DeadlineSweep {

    /** No warning lies further ahead than the longest holiday block. */
    private static final int LOOK_AHEAD_DAYS = 14;

    private final LicenceCases cases;
    private final Licences licences;
    private final DeemAcceptance deemAcceptance;
    private final JudgeAgain judgeAgain;
    private final EndLicence endLicence;
    private final WarnOffice warnOffice;
    private final TellOldPause tellOldPause;
    private final WarnOfEnd warnOfEnd;
    private final TellSupplyOverdue tellSupplyOverdue;
    private final Sweep sweep;
    private final InstantSource clock;

    DeadlineSweep(
            LicenceCases cases,
            Licences licences,
            DeemAcceptance deemAcceptance,
            JudgeAgain judgeAgain,
            EndLicence endLicence,
            WarnOffice warnOffice,
            TellOldPause tellOldPause,
            WarnOfEnd warnOfEnd,
            TellSupplyOverdue tellSupplyOverdue,
            Sweep sweep,
            InstantSource clock) {
        this.cases = cases;
        this.licences = licences;
        this.deemAcceptance = deemAcceptance;
        this.judgeAgain = judgeAgain;
        this.endLicence = endLicence;
        this.warnOffice = warnOffice;
        this.tellOldPause = tellOldPause;
        this.warnOfEnd = warnOfEnd;
        this.tellSupplyOverdue = tellSupplyOverdue;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.hazchem.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        sweep.each("acceptance by silence", most -> cases.silentSince(today, most), deemAcceptance::handle);
        sweep.each("judging again", cases::provisional, judgeAgain::handle);
        sweep.each("ending licences", most -> licences.endedBefore(today, most), endLicence::handle);
        sweep.each(
                "warning offices",
                most -> cases.toTell(today, today.plusDays(LOOK_AHEAD_DAYS), most),
                warnOffice::handle);
        sweep.each(
                "warning of ending licences",
                most -> cases.renewalsEnding(today, today.plusDays(WarnOfEnd.DAYS_BEFORE), most),
                warnOfEnd::handle);
        sweep.each("telling of what did not come", most -> cases.suppliesOwed(today, most), tellSupplyOverdue::handle);
        sweep.each(
                "telling of old pauses",
                most -> cases.pausedUntold(today.minusDays(TellOldPause.AGAIN_AFTER_DAYS), most),
                tellOldPause::handle);
    }
}
