package onenet.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Reckoning.ReckoningStatus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeskDaysTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(DeskDaysTest.class.getClassLoader());
    private static final LocalDate EVE = LocalDate.of(2026, 9, 30);

    @DisplayName(
            "The desk counts what is left in working days: over a holiday few, on the day itself none, after it below")
    @ParameterizedTest
    @CsvSource({"2026-09-30, 0", "2026-10-08, 1", "2026-10-10, 3", "2026-09-29, -1", "2026-09-20, -7", "2026-10-07, 0"})
    void left(LocalDate due, int days) {
        assertThat(new DeskDays(EVE, CALENDAR).left(due)).contains(days);
    }

    @Test
    @DisplayName("Past the loaded calendar the desk says that it does not know")
    void unknown() {
        DeskDays desk = new DeskDays(LocalDate.of(2026, 12, 30), CALENDAR);
        assertThat(desk.left(LocalDate.of(2027, 1, 5))).isEmpty();
        assertThat(desk.after(1)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(desk.after(5)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(new DeskDays(EVE, CALENDAR).after(2)).isEqualTo(LocalDate.of(2026, 10, 9));
    }

    @Test
    @DisplayName("Trap 8: of two due dates the earlier one warns; a date beats none")
    void earlier() {
        Reckoning first = due(LocalDate.of(2026, 10, 8));
        Reckoning second = due(LocalDate.of(2026, 10, 9));
        Reckoning none = new Reckoning(ReckoningStatus.SUSPENDED, Optional.empty(), 3, Optional.empty(), List.of());
        Reckoning provisional = new Reckoning(
                ReckoningStatus.CALENDAR_MISSING,
                Optional.empty(),
                3,
                Optional.of(LocalDate.of(2026, 10, 7)),
                List.of());
        assertThat(first.earlier(second)).isSameAs(first);
        assertThat(second.earlier(first)).isSameAs(first);
        assertThat(first.earlier(due(LocalDate.of(2026, 10, 8)))).isSameAs(first);
        assertThat(first.earlier(none)).isSameAs(first);
        assertThat(none.earlier(first)).isSameAs(first);
        assertThat(first.earlier(provisional)).isSameAs(provisional);
        assertThat(first.isFinal()).isTrue();
        assertThat(provisional.isFinal()).isFalse();
    }

    @DisplayName("What is true of every row of a light is said in its own words")
    @ParameterizedTest
    @EnumSource(Light.class)
    void bounds(Light light) {
        assertThat(LightSql.bound(light))
                .isEqualTo(
                        switch (light) {
                            case OVERDUE -> "due_order < :today";
                            case WARNING -> "due_order <= :warned";
                            case NORMAL ->
                                "due_order > :warned AND (due_order < DATE '9999-12-31' OR paused_from > :today)";
                            case PAUSED -> "paused_to >= :today";
                            case WAITING -> "respond_by IS NOT NULL";
                            case NONE -> "due_order = DATE '9999-12-31'";
                        });
    }

    private static Reckoning due(LocalDate day) {
        return new Reckoning(ReckoningStatus.FINAL, Optional.of(day), 3, Optional.empty(), List.of());
    }
}
