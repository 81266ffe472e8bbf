package onenet.oversight.power;

/** Where an instrument stands. */
public enum InstrumentStatus {
    /** Written by one person of the city. */
    DRAFTED,
    /** What it would do to the cases under way is kept with it. */
    REHEARSED,
    /** Approved by another person: its lines are part of the register. */
    APPROVED,
    /** Another person said no. */
    REJECTED,
    /** Whoever wrote it took it back. */
    WITHDRAWN
}
