package onenet.hazchem.law;

/** A description of the trade the law cannot be applied to. */
public final class InvalidTradePlan extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String zh;

    InvalidTradePlan(String zh, String en) {
        super(en);
        this.zh = zh;
    }

    /** The message in Chinese. */
    public String zh() {
        return zh;
    }
}
