package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;
import onenet.casework.clock.LightSql;
import onenet.testkit.Database;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The light of a row as the database reckons it is the light as the clock shows it. */
@QuarkusTest
class LightTest extends OnTheStack {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Inject
    WorkingCalendar calendar;

    /** On a working day, before a long holiday, within it, at a weekend, and at the two last days the calendar knows. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-09-14", "2026-09-30", "2026-10-03", "2026-11-28", "2026-12-30", "2026-12-31"})
    @DisplayName("for every due date around a day, fixed or not, paused or not, both say the same")
    void sameLight(LocalDate today) {
        DeskDays days = new DeskDays(today, calendar);
        List<Row> rows = new ArrayList<>();
        for (LocalDate due = today.minusDays(3); due.isBefore(today.plusDays(14)); due = due.plusDays(1)) {
            for (boolean fixed : List.of(true, false)) {
                rows.add(new Row(due, fixed, null, null, name(due, fixed, false, days)));
                rows.add(new Row(due, fixed, today, today, name(due, fixed, true, days)));
                rows.add(new Row(due, fixed, today.minusDays(9), today.minusDays(1), name(due, fixed, false, days)));
            }
        }
        rows.add(new Row(NEVER, true, today.minusDays(1), NEVER, name(null, false, true, days)));
        rows.add(new Row(NEVER, true, today.plusDays(1), NEVER, name(null, false, false, days)));
        rows.add(new Row(NEVER, true, null, null, Light.NONE.name()));
        rows.add(new Row(NEVER, true, null, null, today, Light.WAITING.name()));
        // what was committed to may be owed while the clock runs: the clock is what is shown
        rows.add(new Row(today.plusDays(40), true, null, null, today, Light.NORMAL.name()));
        List<String> said = sql(days, rows);
        assertThat(IntStream.range(0, rows.size())
                        .filter(row -> !rows.get(row).light().equals(said.get(row)))
                        .mapToObj(row -> rows.get(row) + ", the database says " + said.get(row)))
                .isEmpty();
    }

    /** A row of the list as its columns have it, and the light the clock shows. */
    private record Row(
            LocalDate due, boolean fixed, LocalDate pausedFrom, LocalDate pausedTo, LocalDate respondBy, String light) {

        Row(LocalDate due, boolean fixed, LocalDate pausedFrom, LocalDate pausedTo, String light) {
            this(due, fixed, pausedFrom, pausedTo, null, light);
        }

        String columns(int number) {
            return "(%d, DATE '%s', %s, %s, %s, %s)"
                    .formatted(number, due, fixed, day(pausedFrom), day(pausedTo), day(respondBy));
        }

        private static String day(LocalDate day) {
            return day == null ? "NULL::date" : "DATE '" + day + "'";
        }
    }

    private static String name(LocalDate due, boolean fixed, boolean paused, DeskDays days) {
        return Light.of(due, fixed, paused, days).name();
    }

    /** One question for all rows, in their order. */
    private static List<String> sql(DeskDays days, List<Row> rows) {
        String light = LightSql.LIGHT
                .replace(":today", "DATE '" + days.today() + "'")
                .replace(":warned", "DATE '" + days.warned() + "'");
        return Database.asOwner()
                .column("SELECT " + light + " FROM (VALUES "
                        + IntStream.range(0, rows.size())
                                .mapToObj(row -> rows.get(row).columns(row))
                                .collect(Collectors.joining(", "))
                        + ") AS row (n, due_order, due_fixed, paused_from, paused_to, respond_by) ORDER BY n");
    }
}
