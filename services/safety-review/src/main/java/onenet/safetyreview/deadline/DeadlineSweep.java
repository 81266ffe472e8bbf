package onenet.safetyreview.deadline;

import onenet.casework.LegalTime;
import onenet.safetyreview.consequence.Consequences;
import onenet.safetyreview.consequence.NoteEndedBody;
import onenet.safetyreview.consequence.NoteRecall;
import onenet.safetyreview.consequence.Recalls;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.reviewcase.ReviewCases;
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

    private static final int OLD_PAUSE_DAYS = 30;

    private final ReviewCases cases;
    private final Letters letters;
    private final DeemAcceptance deemAcceptance;
    private final LapseLetter lapseLetter;
    private final Consequences consequences;
    private final NoteEndedBody noteEndedBody;
    private final Recalls recalls;
    private final NoteRecall noteRecall;
    private final TellOffice tellOffice;
    private final Sweep sweep;
    private final InstantSource clock;

    DeadlineSweep(
            ReviewCases cases,
            Letters letters,
            DeemAcceptance deemAcceptance,
            LapseLetter lapseLetter,
            Consequences consequences,
            NoteEndedBody noteEndedBody,
            Recalls recalls,
            NoteRecall noteRecall,
            TellOffice tellOffice,
            Sweep sweep,
            InstantSource clock) {
        this.cases = cases;
        this.letters = letters;
        this.deemAcceptance = deemAcceptance;
        this.lapseLetter = lapseLetter;
        this.consequences = consequences;
        this.noteEndedBody = noteEndedBody;
        this.recalls = recalls;
        this.noteRecall = noteRecall;
        this.tellOffice = tellOffice;
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(every = "${onenet.safety-review.sweep-every:60s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void sweep() {
        LocalDate today = LegalTime.today(clock);
        sweep.each("acceptance by silence", most -> cases.silentBefore(today, most), deemAcceptance::handle);
        sweep.each("letters whose time is over", most -> letters.over(today, most), lapseLetter::handle);
        sweep.each("qualifications that ended", most -> consequences.endedUnheard(today, most), noteEndedBody::handle);
        sweep.each("recalled powers", most -> recalls.unheard(today), noteRecall::handle);
        sweep.each(
                "warning of days",
                most -> cases.toWarn(today.plusDays(LOOK_AHEAD_DAYS), most),
                number -> tellOffice.handle(number, Notice.WARNING));
        sweep.each(
                "missed days", most -> cases.missed(today, most), number -> tellOffice.handle(number, Notice.MISSED));
        sweep.each(
                "old pauses",
                most -> cases.ageing(today.minusDays(OLD_PAUSE_DAYS), most),
                number -> tellOffice.handle(number, Notice.AGEING));
    }
}
