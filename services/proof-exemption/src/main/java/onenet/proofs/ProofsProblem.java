package onenet.proofs;

import onenet.problem.ProblemCode;

/** Codes of {@code contracts/problems/proof-exemption.yaml}. */
public enum ProofsProblem implements ProblemCode {
    BASIS_MISSING,
    FOUR_EYES,
    ALREADY_DONE,
    PROOF_NOT_LISTED,
    PROOF_NOT_OF_ITEM,
    NOT_YOUR_ENTERPRISE,
    ANOTHER_HOLDER,
    DEMAND_REFUSED,
    NOT_FOR_DETERMINATION
}
