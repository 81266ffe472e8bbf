package onenet.oversight.power;

/** What is done with an instrument after it is drafted. */
public enum InstrumentAction {
    REHEARSE,
    APPROVE,
    REJECT,
    WITHDRAW
}
