package onenet.simulators.messages;

/** What may be the matter with the SMS provider and the message centre, until it is switched off again. */
public enum SmsFault {
    /** Answers 503, nothing is done. */
    OUTAGE,
    /** Does what is asked and answers after three seconds. */
    SLOW,
    /** Does what is asked and closes without an answer. */
    LOST_ANSWER,
    /** Does what is asked and answers about another message. */
    OTHER_MESSAGE,
    /** Refuses each message. */
    REFUSED,
    /** Takes each message and reports nothing. */
    NO_REPORT,
    /** Takes each message and reports that it could not be delivered. */
    UNDELIVERABLE
}
