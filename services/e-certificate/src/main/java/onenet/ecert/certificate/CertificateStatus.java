package onenet.ecert.certificate;

/** How a certificate stands. 撤销, 吊销, 撤回 and 注销 are four acts of the law and four words here. */
public enum CertificateStatus {
    /** Numbered, not yet sealed and registered: nothing to rely on. */
    BEING_MADE("制证中", "99"),
    /** Sealed and registered. */
    IN_FORCE("有效", "01"),
    /** Held back for a time; may come back. */
    SUSPENDED("暂扣", "02"),
    /** The licence was granted unlawfully. */
    RESCINDED("撤销", "03"),
    /** The formality after the licence ended. */
    CANCELLED("注销", "04"),
    /** Its time ran out. */
    EXPIRED("过期", "05"),
    /** Taken as a penalty. */
    REVOKED("吊销", "07"),
    /** Law or circumstances changed. */
    WITHDRAWN("撤回", "99"),
    /** A newer version took its place. */
    SUPERSEDED("已换发新证", "99");

    private final String chinese;
    private final String code;

    CertificateStatus(String chinese, String code) {
        this.chinese = chinese;
        this.code = code;
    }

    public String chinese() {
        return chinese;
    }

    /** The two-digit state code in use for e-certificates; 99 needs the words beside it. */
    public String stateCode() {
        return code;
    }

    /** Whether the document exists and somebody may hold it. */
    public boolean issued() {
        return this != BEING_MADE;
    }
}
