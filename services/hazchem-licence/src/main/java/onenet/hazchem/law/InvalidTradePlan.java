package onenet.hazchem.law;

/** A description of the trade the law cannot be applied to. */
public final class InvalidTradePlan extends IllegalArgumentException {
    InvalidTradePlan(String message) {
        super(message);
    }
}
