package onenet.proofs.proofitem;

/** The ways a proof may be had, in the order they are tried: what costs the applicant least comes first. */
public enum Route {
    /** 直接取消: nobody may ask. */
    CANCELLED,
    /** 电子证照核验. */
    E_CERTIFICATE,
    /** 数据共享. */
    DATA_SHARING,
    /** 部门间协查: the office asks another department, not the applicant. */
    ASSISTANCE,
    /** 部门自行核查: own records. */
    SELF_CHECK,
    /** 告知承诺: only when the applicant chooses it. */
    COMMITMENT,
    /** 提交: last, with the list of what failed before as the reason. */
    SUBMISSION;

    /** Whether a source is asked by machine. */
    public boolean lookup() {
        return this == E_CERTIFICATE || this == DATA_SHARING || this == SELF_CHECK;
    }
}
