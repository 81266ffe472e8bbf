package onenet.oversight.credit;

/**
 * Why somebody shall be entered.
 *
 * @param uscc credit code of the enterprise
 * @param partyName its name as the register has it; empty where only its code was told
 * @param ground code of the ground in {@code contracts/oversight/credit.yaml}
 * @param facts what happened, in words
 * @param penaltyNumber of the decision it rests on; empty where the list wants none
 */
public record Proposal(
        CreditKind kind, String uscc, String partyName, String ground, String facts, String penaltyNumber) {}
