package onenet.planfiling.deadline;

import onenet.planfiling.filingcase.FilingCase;

import java.time.LocalDate;

/** Something a unit or an office is reminded of. */
public record Reminder(FilingCase filingCase, Kind kind, LocalDate dueOn, String period) {

    /** What comes due; the event's name. */
    public enum Kind {
        CHECK("planfiling.check-due.v1"),
        SUPPLEMENT("planfiling.supplement-due.v1"),
        REFILING("planfiling.refiling-due.v1"),
        EVALUATION("planfiling.evaluation-due.v1"),
        DRILL("planfiling.drill-due.v1");

        private final String event;

        Kind(String event) {
            this.event = event;
        }

        public String event() {
            return event;
        }
    }
}
