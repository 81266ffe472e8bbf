package onenet.oversight.deadline;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.oversight.caseboard.Board;
import onenet.oversight.caseboard.Stage;
import onenet.oversight.caseboard.Standing;
import onenet.oversight.deadline.DeadlineRules.Days;
import onenet.oversight.terms.TermFile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/** Use case: a case is looked at, and what its days show is kept, each once. */
@ApplicationScoped
public class RaiseFindings {

    private final Board board;
    private final Findings findings;
    private final LicenceEnds ends;
    private final TermFile terms;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    RaiseFindings(
            Board board,
            Findings findings,
            LicenceEnds ends,
            TermFile terms,
            WorkingCalendar calendar,
            InstantSource clock) {
        this.board = board;
        this.findings = findings;
        this.ends = ends;
        this.terms = terms;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public void handle(String caseNumber) {
        board.standing(caseNumber).ifPresent(this::look);
    }

    private void look(Standing standing) {
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        DeadlineRules.of(
                        new Days(standing.dueOn(), standing.pausedFrom(), standing.stays(), licenceEnds(standing)),
                        new DeskDays(today, calendar),
                        terms.on(today))
                .forEach(found -> findings.once(standing, found, now));
    }

    private LocalDate licenceEnds(Standing standing) {
        return standing.stage() == Stage.ENDED ? null : ends.of(standing).orElse(null);
    }
}
