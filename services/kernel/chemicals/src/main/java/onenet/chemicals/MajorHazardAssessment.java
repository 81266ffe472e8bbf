package onenet.chemicals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * GB 18218-2018: what lies in one unit is a major hazard installation when the sum of q/Q over all substances reaches 1. Order 55 Art. 37
 * para. 2 calls only such storage a storage facility, and Order 45 Art. 6 keeps such projects from counties. Reckoned exactly, as
 * fractions, so that a sum of just 1 is 1.
 */
public final class MajorHazardAssessment {
    private static final int SHOWN_DIGITS = 4;

    private final BigDecimal numerator;
    private final BigDecimal denominator;

    private MajorHazardAssessment(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A substance and the most of it that is there at one time.
     *
     * @param tonnes not negative
     */
    public record Held(Chemical chemical, BigDecimal tonnes) {}

    public static MajorHazardAssessment of(List<Held> held) {
        Map<BigDecimal, BigDecimal> storedByThreshold = new TreeMap<>();
        held.forEach(each -> each.chemical()
                .threshold()
                .ifPresent(threshold -> storedByThreshold.merge(threshold, each.tonnes(), BigDecimal::add)));
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ONE;
        for (Map.Entry<BigDecimal, BigDecimal> part : storedByThreshold.entrySet()) {
            numerator = numerator.multiply(part.getKey()).add(part.getValue().multiply(denominator));
            denominator = denominator.multiply(part.getKey());
        }
        return new MajorHazardAssessment(numerator, denominator);
    }

    public boolean isMajorHazard() {
        return numerator.compareTo(denominator) >= 0;
    }

    /** Sum of q/Q, rounded down for showing, so that 1.0000 is never shown for less. */
    public BigDecimal sum() {
        return numerator.divide(denominator, SHOWN_DIGITS, RoundingMode.DOWN);
    }
}
