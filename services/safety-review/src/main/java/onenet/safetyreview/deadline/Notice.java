package onenet.safetyreview.deadline;

/** Of what the office is told when time alone has brought it. */
public enum Notice {
    WARNING("safetyreview.deadline-warning.v1"),
    MISSED("safetyreview.deadline-missed.v1"),
    /** The clock has stood still for long: no due date reminds of it (trap 11). */
    AGEING("safetyreview.pause-ageing.v1");

    private final String event;

    Notice(String event) {
        this.event = event;
    }

    public String event() {
        return event;
    }
}
