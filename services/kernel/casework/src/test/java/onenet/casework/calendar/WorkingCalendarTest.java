package onenet.casework.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(WorkingCalendarTest.class.getClassLoader());

    @DisplayName("Each loaded year has the published number of working days and names its notice")
    @ParameterizedTest
    @CsvSource({"2024, 251, 国办发明电〔2023〕7号", "2025, 248, 国办发明电〔2024〕12号", "2026, 248, 国办发明电〔2025〕7号"})
    void countsTheYear(int year, long workingDays, String notice) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(CALENDAR::isWorkingDay))
                .hasSize((int) workingDays);
        assertThat(CALENDAR.sources().get(year)).contains(notice);
        assertThat(CALENDAR.year(year).orElseThrow().confidence()).isNotBlank();
    }

    @DisplayName("Trap 4: swap Saturdays and Sundays are worked, the holidays they pay for are not")
    @ParameterizedTest
    @CsvSource({
        "2026-05-09, true", "2026-09-20, true", "2026-10-10, true", "2026-02-14, true", "2025-01-26, true",
                "2025-02-08, true",
        "2024-02-18, true", "2026-10-07, false", "2025-10-08, false", "2024-06-10, false", "2026-11-21, false",
                "2026-11-23, true"
    })
    void swapDays(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @DisplayName("Trap 6: the eve of the Spring Festival of 2024 was a working day")
    @ParameterizedTest
    @CsvSource({"2024-02-09, true", "2024-02-10, false"})
    void theEveOf2024(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    @DisplayName("Trap 5: outside the loaded years it refuses instead of assuming Monday to Friday")
    void refusesTheUnknown() {
        LocalDate unknown = LocalDate.of(2027, 1, 4);
        assertThat(CALENDAR.covers(unknown)).isFalse();
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(unknown))
                .isInstanceOfSatisfying(CalendarMissing.class, missing -> assertThat(missing.date())
                        .isEqualTo(unknown));
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2023, 12, 31)))
                .isInstanceOf(CalendarMissing.class);
    }

    @Test
    @DisplayName("A hole between loaded years stays unknown")
    void keepsTheHole() {
        WorkingCalendar holed = WorkingCalendar.of(
                List.of(CALENDAR.year(2024).orElseThrow(), CALENDAR.year(2026).orElseThrow()));
        assertThat(holed.covers(LocalDate.of(2025, 6, 2))).isFalse();
        assertThat(holed.covers(LocalDate.of(2026, 6, 2))).isTrue();
        assertThat(holed.years()).containsExactly(2024, 2026);
    }

    @Test
    @DisplayName("A year added later makes a new calendar and leaves the old one as it was")
    void addsAYear() {
        CalendarYear next = new CalendarYear(
                2027, "(示例)", "invented", Set.of(LocalDate.of(2027, 1, 1)), Set.of(LocalDate.of(2027, 1, 9)));
        WorkingCalendar more = CALENDAR.plusYear(next);
        assertThat(more.isWorkingDay(LocalDate.of(2027, 1, 9))).isTrue();
        assertThat(more.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(CALENDAR.covers(LocalDate.of(2027, 1, 9))).isFalse();
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 9, 18), 5)).isEqualTo("2026-09-24");
        assertThat(CALENDAR.workingDayFrom(LocalDate.of(2026, 10, 1))).isEqualTo("2026-10-08");
    }

    @DisplayName("A file that contradicts itself is refused as a whole")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year=2028\\nsource=x\\noff=2027-01-01|says year",
                "year=2027\\noff=2027-01-01|no source",
                "year=2027\\nsource=x|no days off",
                "year=2027\\nsource=x\\noff=2026-12-31|own year",
                "year=2027\\nsource=x\\noff=2027-01-01\\nworkdays=2027-01-04|no weekend day",
                "year=2027\\nsource=x\\noff=2027-01-02\\nworkdays=2027-01-02|both",
                "year=2027\\nsource=x\\noff=2027-02-30|neither",
                "year=2027\\nsource=x\\noff=2027-02-05..2027-02-01|neither"
            })
    void refusesContradictions(String text, String reason, @TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("2027.properties"), text.replace("\\n", "\n"));
        assertThatThrownBy(() -> WorkingCalendar.load(directory))
                .isInstanceOf(InvalidCalendar.class)
                .hasMessageContaining(reason);
    }

    @Test
    @DisplayName("A directory gives the same calendar as the class path")
    void loadsADirectory(@TempDir Path directory) throws IOException {
        Files.writeString(
                directory.resolve("2027.properties"),
                "year=2027\nsource=国办（示例）\noff=2027-01-01..2027-01-03, 2027-02-05\nworkdays=2027-01-09\n");
        WorkingCalendar loaded = WorkingCalendar.load(directory);
        assertThat(loaded.sources()).containsEntry(2027, "国办（示例）");
        assertThat(loaded.isWorkingDay(LocalDate.of(2027, 2, 5))).isFalse();
        assertThatThrownBy(() -> WorkingCalendar.load(directory.resolve("nothing")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
