package onenet.oversight.caseboard;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a case took is counted in the office's own working days")
class CourseTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(CourseTest.class.getClassLoader());

    @Test
    @DisplayName("from Monday to the Thursday of the next week it is eight working days, the first day not counted")
    void straight() {
        Course took = course(
                Lines.at("2026-03-02T02:00:00Z", 1, "SUBMITTED", "2026-03-13", Light.NORMAL),
                Lines.at("2026-03-12T02:00:00Z", 2, "FILED", null, null));
        assertThat(took).isEqualTo(new Course(day("2026-03-02"), day("2026-03-12"), "FILED", 8, false));
    }

    @Test
    @DisplayName("days of the applicant and of a pause are not the office's, days off count for nobody")
    void othersDays() {
        Course took = course(
                Lines.at("2026-09-28T02:00:00Z", 1, "SUBMITTED", "2026-10-09", Light.NORMAL),
                // the holiday of the National Day, Saturday the 10th worked
                Lines.at("2026-10-09T02:00:00Z", 2, "GAPS_NOTIFIED", null, null),
                Lines.at("2026-10-19T02:00:00Z", 3, "GAPS_FILLED", "2026-10-26", Light.NORMAL),
                Lines.at("2026-10-20T02:00:00Z", 4, "GAPS_FILLED", null, Light.PAUSED),
                Lines.at("2026-10-27T02:00:00Z", 5, "GAPS_FILLED", "2026-11-02", Light.NORMAL),
                Lines.at("2026-10-28T02:00:00Z", 6, "FILED", null, null));
        int first = CALENDAR.workingDaysBetween(day("2026-09-28"), day("2026-10-09"));
        assertThat(took.officeDays()).isEqualTo(first + 1 + 1);
        assertThat(first).isLessThan(6);
        assertThat(took.late()).isFalse();
    }

    @Test
    @DisplayName(
            "late is who let a day go by, also when nobody told so; not who was waited for, nor who moved on the very day")
    void late() {
        assertThat(course(
                                Lines.at("2026-03-02T02:00:00Z", 1, "SUBMITTED", "2026-03-09", Light.NORMAL),
                                Lines.at("2026-03-10T02:00:00Z", 2, "FILED", null, null))
                        .late())
                .isTrue();
        assertThat(course(
                                Lines.at("2026-03-02T02:00:00Z", 1, "SUBMITTED", "2026-03-09", Light.NORMAL),
                                Lines.at("2026-03-09T15:59:59Z", 2, "FILED", null, null))
                        .late())
                .isFalse();
        assertThat(course(
                                Lines.at("2026-03-02T02:00:00Z", 1, "SUBMITTED", "2026-03-09", Light.PAUSED),
                                Lines.at("2026-03-20T02:00:00Z", 2, "FILED", null, null))
                        .late())
                .isFalse();
    }

    @Test
    @DisplayName("where a year of the calendar is missing nothing is counted and nobody is late")
    void noCalendar() {
        Course took = course(
                Lines.at("2031-03-02T02:00:00Z", 1, "SUBMITTED", "2031-03-09", Light.NORMAL),
                Lines.at("2031-03-20T02:00:00Z", 2, "FILED", null, null));
        assertThat(took.officeDays()).isNull();
        assertThat(took.late()).isFalse();
        assertThat(took.endedOn()).isEqualTo(day("2031-03-20"));
    }

    @Test
    @DisplayName("what is told after the end changes neither its day nor its word; taken up anew, it has not ended")
    void end() {
        List<Line> ended = List.of(
                Lines.at("2026-03-02T02:00:00Z", 1, "SUBMITTED", "2026-03-09", Light.NORMAL),
                Lines.at("2026-03-04T02:00:00Z", 2, "FILED", null, null),
                Lines.at("2026-03-06T02:00:00Z", 3, "CLOSED", null, null));
        Course took = course(ended.toArray(Line[]::new));
        assertThat(took.endedOn()).isEqualTo(day("2026-03-04"));
        assertThat(took.outcome()).isEqualTo("FILED");
        assertThat(took.officeDays()).isEqualTo(2);
        Course anew = course(
                ended.get(0),
                ended.get(1),
                Lines.at("2026-03-06T02:00:00Z", 3, "GAPS_FILLED", "2026-03-13", Light.NORMAL));
        assertThat(anew.endedOn()).isNull();
        assertThat(anew.outcome()).isNull();
    }

    @Test
    @DisplayName("of a case that began before events had heads it is not known when it came and what it took")
    void begunBefore() {
        Course took = course(
                Lines.at("2026-03-02T02:00:00Z", 7, "SUBMITTED", "2026-03-13", Light.NORMAL),
                Lines.at("2026-03-12T02:00:00Z", 8, "FILED", null, null));
        assertThat(took.receivedOn()).isNull();
        assertThat(took.officeDays()).isNull();
        assertThat(took.endedOn()).isEqualTo(day("2026-03-12"));
    }

    private static Course course(Line... lines) {
        return Course.of(List.of(lines), new Stages(), CALENDAR);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
