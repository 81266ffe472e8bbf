package onenet.oversight.terms;

/** Why the city looks at a case. */
public enum Ground {
    /** A day of the law or of the office's promise went by. */
    OVERDUE,
    /** A clock stands still, no end was told, and it has stood longer than the terms allow. */
    ENDLESS_PAUSE,
    /** The day can only be guessed: the calendar of its year is not there. */
    CALENDAR_MISSING,
    /** A step took longer than its share of the time, also where the case is in time. */
    STEP_OVERRUN,
    /** A licence comes to its last day while its renewal is undecided. */
    LICENCE_ENDING,
    /** A spot check of the case or of what came of it found something (双随机、案卷评查); never found by itself. */
    SPOT_CHECK,
    /** Something else, said in words; never found by itself. */
    OTHER
}
