package onenet.proving;

/** When in a case its proofs are looked at: what held at acceptance is asked again before the decision. */
public enum Moment {
    PREPARATION,
    ACCEPTANCE,
    DECISION
}
