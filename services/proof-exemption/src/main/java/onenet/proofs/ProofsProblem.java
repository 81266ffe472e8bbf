package onenet.proofs;

import onenet.problem.ProblemCode;

/** Codes of {@code contracts/problems/proof-exemption.yaml}. */
public enum ProofsProblem implements ProblemCode {
    BASIS_MISSING,
    FOUR_EYES,
    ALREADY_DONE,
    PROOF_NOT_LISTED,
    PROOF_NOT_OF_ITEM,
    NOT_YOUR_CASE,
    ANOTHER_HOLDER,
    DEMAND_REFUSED,
    NOT_FOR_DETERMINATION,
    COMMITMENT_NOT_OFFERED,
    TEXT_CHANGED,
    NO_PROXY,
    REPRESENTATIVE_ONLY,
    MANDATE_OVER,
    OWNER_ONLY,
    SYSTEM_OVER,
    SIGN_IN_SILENT,
    TOO_LATE_TO_WITHDRAW,
    NOT_HEARD,
    RECEIPT_REFUSED,
    HAND_IN_REFUSED
}
