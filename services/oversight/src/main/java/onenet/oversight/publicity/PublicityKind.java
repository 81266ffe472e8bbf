package onenet.oversight.publicity;

/** Of what decision a record tells. 撤销, 吊销, 撤回 and 注销 are four acts of law. */
public enum PublicityKind {
    GRANT,
    RENEWAL,
    VARIATION,
    /** Something that was published wrongly is published rightly (更正). */
    CORRECTION,
    /** 撤销 */
    RESCISSION,
    /** 吊销 */
    REVOCATION,
    /** 撤回 */
    WITHDRAWAL,
    /** 注销, the formality after one of the others */
    CANCELLATION;

    /** Whether what it tells of leaves a licence. */
    boolean leavesLicence() {
        return this == GRANT || this == RENEWAL || this == VARIATION || this == CORRECTION;
    }
}
