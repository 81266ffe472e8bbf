package onenet.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The time of the law: a legal date is the date in Shanghai, whatever zone the machine or the instant is kept in. */
public final class LegalTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalTime() {}

    /** A receipt between 00:00 and 07:59 Beijing is still the day before in UTC; cutting the date there would lose a day. */
    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The legal date with the time of day, where the law knows hours. */
    public static LocalDateTime now(InstantSource clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZONE);
    }

    public static LocalDate today(InstantSource clock) {
        return date(clock.instant());
    }

    /** Whether anything of ours can stand on this day: since the founding of the state, and within what databases and calendars are kept for. */
    public static boolean isOfOurAge(LocalDate day) {
        return day.getYear() >= 1949 && day.getYear() < 2200;
    }

    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
