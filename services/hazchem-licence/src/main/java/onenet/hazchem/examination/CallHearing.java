package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.Hearing;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.problem.Violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: day and place of a hearing are told, seven working days before it (Licensing Law Art. 48 no. 1); told anew when it is moved. */
@ApplicationScoped
public class CallHearing {

    private final LicenceDesk desk;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    CallHearing(LicenceDesk desk, WorkingCalendar calendar, InstantSource clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Where and when; the announcement is null where there was none. */
    public record Appointment(LocalDate on, String place, String publicNotice) {}

    /** @throws onenet.problem.Problem DATE_NOT_POSSIBLE with the first and the last day there is */
    @Transactional
    public LicenceCase handle(ActRequest act, Appointment appointment) {
        LicenceCase licenceCase = desk.open(act, CaseAction.CALL_HEARING);
        LocalDate today = LegalTime.today(clock);
        Hearing asked = licenceCase.inquiry().hearing().orElseThrow();
        requireInTime(asked, appointment.on(), today);
        Hearing.Call call = new Hearing.Call(today, appointment.on(), appointment.place(), appointment.publicNotice());
        return desk.file(
                licenceCase.callHearing(call),
                act.actor(),
                Map.of("on", appointment.on(), "place", appointment.place()));
    }

    /** Told late, it is held late rather than without the days to prepare for it. */
    private void requireInTime(Hearing asked, LocalDate on, LocalDate today) {
        LocalDate first = Hearing.lastDay(today, Hearing.BEFORE_IT, calendar);
        LocalDate last = asked.holdBy().isBefore(first) ? first : asked.holdBy();
        if (on.isBefore(first) || on.isAfter(last)) {
            throw LicenceProblem.DATE_NOT_POSSIBLE
                    .raise(on)
                    .at(Violation.inBody("/on", "DAY_OUT_OF_BOUNDS", first, last));
        }
    }
}
