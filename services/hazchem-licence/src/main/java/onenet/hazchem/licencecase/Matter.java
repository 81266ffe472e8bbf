package onenet.hazchem.licencecase;

/** What is applied for: one service item each. */
public enum Matter {
    /** 新领. */
    NEW("00012504500001"),
    /** 延期. */
    RENEWAL("00012504500002"),
    /** 变更. */
    VARIATION("00012504500003"),
    /** 注销, on the holder's own request. */
    CANCELLATION("00012504500004");

    private final String itemCode;

    Matter(String itemCode) {
        this.itemCode = itemCode;
    }

    /** Basic code of the service item with the two digits of the business type. */
    public String itemCode() {
        return itemCode;
    }

    /** Whether a grant ends in a certificate. */
    public boolean makesCertificate() {
        return this != CANCELLATION;
    }
}
