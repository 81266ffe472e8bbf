package onenet.oversight.power;

/** What becomes of the cases under way when a power ends (traps 29, 30). */
public enum InFlight {
    /**
     * Who had accepted a case finishes it; what is not accepted yet goes to whoever holds the power then. The services ask the register by the day of
     * acceptance, so no other rule can be kept today.
     */
    ACCEPTED_FINISH
}
