package onenet.proofs.assistance;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.proofs.proofitem.Units;
import onenet.proofs.resolution.AssistanceNeeded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Sends a question to a department, once, in the transaction that found it necessary; the department's own working days count. */
@ApplicationScoped
public class AskDepartment {

    private final AssistanceRequests requests;
    private final Units units;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    AskDepartment(AssistanceRequests requests, Units units, WorkingCalendar calendar, InstantSource clock) {
        this.requests = requests;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    void needed(@Observes AssistanceNeeded needed) {
        send(needed, needed.step().units());
    }

    void send(AssistanceNeeded needed, List<String> asked) {
        if (requests.open(needed.proofCase().caseReference(), needed.proofId()).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        int days = units.find(asked.get(0)).orElseThrow().workingDays();
        LocalDate dueOn = calendar.plusWorkingDays(LegalTime.date(now), days);
        requests.persist(new AssistanceRequest(needed, asked, now, dueOn));
    }
}
