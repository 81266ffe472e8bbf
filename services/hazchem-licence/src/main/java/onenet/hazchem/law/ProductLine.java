package onenet.hazchem.law;

import onenet.chemicals.Chemical;

import java.math.BigDecimal;

/** A product of the trade and the most of it that is stored at one time, in tonnes; 0 when none is stored. */
public record ProductLine(Chemical chemical, BigDecimal storedTonnes) {

    public ProductLine {
        if (chemical == null || storedTonnes == null || storedTonnes.signum() < 0) {
            throw new InvalidTradePlan(
                    "品种须在目录中，数量不得为负", "a product needs its catalogue entry and a quantity that is not negative");
        }
    }

    public static ProductLine of(Chemical chemical, double storedTonnes) {
        if (!Double.isFinite(storedTonnes)) {
            throw new InvalidTradePlan("数量须为有限的吨数", "a quantity must be a finite number of tonnes");
        }
        return new ProductLine(chemical, BigDecimal.valueOf(storedTonnes));
    }
}
