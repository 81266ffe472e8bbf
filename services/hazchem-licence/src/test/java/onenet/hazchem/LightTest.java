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
import java.util.List;
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
        for (LocalDate due = today.minusDays(3); due.isBefore(today.plusDays(14)); due = due.plusDays(1)) {
            for (boolean fixed : List.of(true, false)) {
                assertThat(sql(days, due, fixed, null, null))
                        .as("%s due %s fixed %s", today, due, fixed)
                        .isEqualTo(Light.of(due, fixed, false, days).name());
                assertThat(sql(days, due, fixed, today, today))
                        .as("%s due %s fixed %s, paused", today, due, fixed)
                        .isEqualTo(Light.of(due, fixed, true, days).name());
                assertThat(sql(days, due, fixed, today.minusDays(9), today.minusDays(1)))
                        .as("%s due %s fixed %s, paused before", today, due, fixed)
                        .isEqualTo(Light.of(due, fixed, false, days).name());
            }
        }
        assertThat(sql(days, NEVER, true, today.minusDays(1), NEVER))
                .isEqualTo(Light.of(null, false, true, days).name());
        assertThat(sql(days, NEVER, true, null, null)).isEmpty();
    }

    private static String sql(DeskDays days, LocalDate due, boolean fixed, LocalDate from, LocalDate to) {
        String light = new LightSql(true)
                .light()
                .replace(":today", "DATE '" + days.today() + "'")
                .replace(":warned", "DATE '" + days.warned() + "'");
        return Database.asOwner()
                .column(
                        "SELECT " + light + " FROM (VALUES (?::date, ?::boolean, ?::date, ?::date))"
                                + " AS row (due_order, due_fixed, paused_from, paused_to)",
                        text(due),
                        fixed,
                        text(from),
                        text(to))
                .get(0);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
