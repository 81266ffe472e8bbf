package onenet.hazchem.law.item;

import java.time.LocalDate;

/** Which body of law applies: Order 591 until 2026-04-30, the Hazardous Chemicals Safety Law from 2026-05-01. */
public enum RuleVersion {
    BEFORE_2026_05_01(1),
    FROM_2026_05_01(3);

    private static final LocalDate NEW_LAW = LocalDate.of(2026, 5, 1);

    private final int salesRecordYears;

    RuleVersion(int salesRecordYears) {
        this.salesRecordYears = salesRecordYears;
    }

    /** The version of the day a case was received; a case keeps it to its end. */
    public static RuleVersion on(LocalDate date) {
        return date.isBefore(NEW_LAW) ? BEFORE_2026_05_01 : FROM_2026_05_01;
    }

    /** How long sales records of highly toxic and explosive-precursor goods are kept. */
    public int salesRecordYears() {
        return salesRecordYears;
    }
}
