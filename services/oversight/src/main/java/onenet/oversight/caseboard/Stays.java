package onenet.oversight.caseboard;

import onenet.casework.LegalTime;
import onenet.casework.calendar.CalendarMissing;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.feed.Progress;
import onenet.oversight.terms.StepFile;
import onenet.oversight.terms.StepFile.Share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads of the lines of a case how long it was in each step: working days of the office, pauses and days of the applicant not counted. */
final class Stays {

    private final Stages stages;
    private final StepFile steps;
    private final WorkingCalendar calendar;
    private final List<Stay> over = new ArrayList<>();
    private UnderWay now;

    private Stays(Stages stages, StepFile steps, WorkingCalendar calendar) {
        this.stages = stages;
        this.steps = steps;
        this.calendar = calendar;
    }

    /**
     * @param headed lines with a head, as it happened
     * @return the stays in steps that have a share, in their order; only the last may be one that lasts
     */
    static List<Stay> of(List<Line> headed, Stages stages, StepFile steps, WorkingCalendar calendar) {
        Stays stays = new Stays(stages, steps, calendar);
        headed.forEach(stays::read);
        if (stays.now != null) {
            stays.over.add(stays.now.lasting());
        }
        return List.copyOf(stays.over);
    }

    private void read(Line line) {
        Progress head = line.head().orElseThrow();
        CaseService service = CaseService.ofSource(line.place().source());
        LocalDate day = LegalTime.date(line.place().occurredAt());
        Optional<Share> share = stages.of(service, head) == Stage.OPEN
                ? steps.of(service.events(), head.status(), head.itemCode(), day)
                : Optional.empty();
        String step = share.map(Share::step).orElse(null);
        if (now != null && !now.step.equals(step)) {
            over.add(now.left(day));
            now = null;
        }
        if (now == null && share.isPresent()) {
            now = new UnderWay(step, day, share.get().days());
        }
        if (now != null) {
            now.goesOn(day, head.light() != Light.PAUSED);
        }
    }

    /** The step the lines read so far end in. */
    private final class UnderWay {

        private final String step;
        private final LocalDate from;
        private int left;
        private LocalDate runsSince;
        private LocalDate ranOut;
        private boolean unknown;

        UnderWay(String step, LocalDate from, int days) {
            this.step = step;
            this.from = from;
            this.left = days;
        }

        void goesOn(LocalDate day, boolean runs) {
            count(day);
            runsSince = runs ? day : null;
        }

        private void count(LocalDate until) {
            if (runsSince == null || ranOut != null || unknown) {
                return;
            }
            try {
                int days = calendar.workingDaysBetween(runsSince, until);
                ranOut = days > left ? calendar.plusWorkingDays(runsSince, left) : null;
                left -= days;
            } catch (CalendarMissing beyond) {
                unknown = true;
            }
        }

        Stay left(LocalDate day) {
            count(day);
            return new Stay(step, from, ranOut, day);
        }

        Stay lasting() {
            return new Stay(step, from, ranOut != null ? ranOut : foreseen(), null);
        }

        private LocalDate foreseen() {
            try {
                return runsSince == null || unknown ? null : calendar.plusWorkingDays(runsSince, left);
            } catch (CalendarMissing beyond) {
                return null;
            }
        }
    }
}
