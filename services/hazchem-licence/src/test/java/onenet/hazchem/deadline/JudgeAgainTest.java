package onenet.hazchem.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.CalendarYear;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.CalendarStories;
import onenet.hazchem.licencecase.Acceptance;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.proof.CaseChecklist;
import onenet.testkit.MovableClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L18: what the office says in a year without a calendar is judged again when the calendar comes, and both sides are told. */
@QuarkusTest
class JudgeAgainTest extends CalendarStories {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 12, 28);

    @Inject
    LicenceCases cases;

    @Inject
    LicenceDesk desk;

    @Inject
    CaseChecklist checklists;

    @Inject
    WorkingCalendar calendar;

    @Inject
    InstantSource clock;

    @ParameterizedTest(name = "notice on {0}: {1}")
    @CsvSource({"2027-01-05, CORRECTION_NEEDED", "2027-01-06, IN_PROGRESS"})
    @DisplayName(
            "L18: a notice in time by the calendar stands; one after the fifth day counts for nothing, and the case is accepted from its receipt")
    void notice(LocalDate noticed, String then) {
        String number = noticedOn(RECEIVED, noticed);
        judge(number, calendar);
        assertThat(seen(number).getString("publicStatus"))
                .as("no calendar, no judgement")
                .isEqualTo("CORRECTION_NEEDED");
        MovableClock.setTo(LocalDate.of(2027, 1, 11));
        judge(number, withTheNextYear());
        JsonPath applicant = seen(number);
        assertThat(applicant.getString("publicStatus")).isEqualTo(then);
        boolean late = then.equals("IN_PROGRESS");
        assertThat(applicant.getString("acceptedOn")).isEqualTo(late ? RECEIVED.toString() : null);
        assertThat(applicant.getString("judgedAgain.dueOn")).isEqualTo(late ? "2027-01-05" : null);
        assertThat(inside(number).getString("judgedAgain.actOn")).isEqualTo(late ? noticed.toString() : null);
        assertThat(acceptedBySilence(number))
                .as("its receipt does not call it complete")
                .isEqualTo(late);
        assertThat(cases.provisional(100)).doesNotContain(number);
    }

    private boolean acceptedBySilence(String number) {
        return QuarkusTransaction.requiringNew().call(() -> cases.findById(number)
                .intake()
                .acceptance()
                .filter(Acceptance::bySilence)
                .isPresent());
    }

    @Test
    @DisplayName("L18: put right and accepted meanwhile, it counts as accepted from its receipt all the same")
    void acceptedMeanwhile() {
        String number = noticedOn(RECEIVED, LocalDate.of(2027, 1, 6));
        suppliedAndAccepted(number);
        assertThat(seen(number).getString("acceptedOn")).isEqualTo("2027-01-06");
        judge(number, withTheNextYear());
        assertThat(seen(number).getString("acceptedOn")).isEqualTo(RECEIVED.toString());
    }

    private void judge(String number, WorkingCalendar known) {
        QuarkusTransaction.requiringNew()
                .run(() -> new JudgeAgain(cases, desk, checklists, known, clock).handle(number));
    }

    /** A calendar as the State Council may arrange it: New Year's Day off, and nothing else that matters here. */
    private WorkingCalendar withTheNextYear() {
        return calendar.plusYear(new CalendarYear(2027, "示例", "test", Set.of(LocalDate.of(2027, 1, 1)), Set.of()));
    }
}
