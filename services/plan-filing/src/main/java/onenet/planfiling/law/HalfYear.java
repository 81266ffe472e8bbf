package onenet.planfiling.law;

import java.time.LocalDate;

/** A half of a calendar year: the period in which one drill is owed (trap 44). */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

    public HalfYear {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("a year has two halves");
        }
    }

    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    /** The first half that lies wholly behind a day, or begins on it. */
    public static HalfYear firstWhole(LocalDate since) {
        HalfYear half = of(since);
        return since.equals(half.first()) ? half : half.next();
    }

    public LocalDate first() {
        return LocalDate.of(year, half == 1 ? 1 : 7, 1);
    }

    public LocalDate last() {
        return half == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }

    public HalfYear next() {
        return of(last().plusDays(1));
    }

    @Override
    public int compareTo(HalfYear other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        return year + "H" + half;
    }
}
