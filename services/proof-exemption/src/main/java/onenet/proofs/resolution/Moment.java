package onenet.proofs.resolution;

/** When in a case proofs are looked at. What was valid at acceptance is asked again at the decision. */
public enum Moment {
    PREPARATION,
    ACCEPTANCE,
    DECISION
}
