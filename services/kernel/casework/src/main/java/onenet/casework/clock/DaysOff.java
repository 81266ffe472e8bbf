package onenet.casework.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Remembers what is unusual in a counted span: weekdays that were holidays and weekend days that were worked. */
final class DaysOff {
    private final Ranges holidays = new Ranges();
    private final Ranges swapWorkdays = new Ranges();
    private int off;

    void note(LocalDate day, boolean working) {
        boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        off += working ? 0 : 1;
        if (weekday && !working) {
            holidays.add(day);
        } else if (!weekday && working) {
            swapWorkdays.add(day);
        }
    }

    int off() {
        return off;
    }

    String holidays() {
        return holidays.text();
    }

    String swapWorkdays() {
        return swapWorkdays.text();
    }

    /** Consecutive days written as first…last. */
    private static final class Ranges {
        private final StringBuilder text = new StringBuilder();
        private LocalDate first;
        private LocalDate last;

        void add(LocalDate day) {
            if (last != null && day.toEpochDay() == last.toEpochDay() + 1) {
                last = day;
                return;
            }
            close();
            first = day;
            last = day;
        }

        String text() {
            close();
            return text.toString();
        }

        private void close() {
            if (first == null) {
                return;
            }
            text.append(text.length() == 0 ? "" : ", ").append(first);
            if (!first.equals(last)) {
                text.append("…").append(last);
            }
            first = null;
        }
    }
}
