package onenet.simulators.publicity;

/** What may be the matter with the platform that collects published licences, until it is switched off again. */
public enum PublicityFault {
    /** Answers 503, nothing is done. */
    OUTAGE,
    /** Does what is asked and answers after three seconds. */
    SLOW,
    /** Does what is asked and closes without an answer. */
    LOST_ANSWER,
    /** Does what is asked and answers about another record. */
    OTHER_RECORD,
    /** Refuses each record as faulty. */
    REFUSED,
    /** Files each record twice: its list has it twice. */
    TWICE,
    /** Says that it keeps each record and keeps none. */
    FORGETS
}
