package onenet.hazchem.licence;

/** Where a licence stands. Rescission, revocation, withdrawal and cancellation are four different acts of law. */
public enum LicenceStatus {
    /** Granted; the certificate is being made. */
    PENDING_CERTIFICATE("待制证"),
    IN_FORCE("有效"),
    /** 暂扣. */
    SUSPENDED("暂扣"),
    /** Its end has passed without a renewal. */
    EXPIRED("已过期"),
    /** 撤销: it should not have been granted (Licensing Law Art. 69, Order 55 Art. 26). */
    RESCINDED("已撤销"),
    /** 吊销: taken away as a penalty (Order 55 Art. 30–32). */
    REVOKED("已吊销"),
    /** 撤回: law or circumstances changed; compensation is due (Licensing Law Art. 8). */
    WITHDRAWN("已撤回"),
    /** 注销: the closing formality (Licensing Law Art. 70, Order 55 Art. 27). */
    CANCELLED("已注销");

    private final String zh;

    LicenceStatus(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
