package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.Hearing;
import onenet.hazchem.licencecase.InterestedParty;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: somebody else whose major interests the licence touches was told, of it and of his rights (Licensing Law Art. 36, 47). */
@ApplicationScoped
public class TellParty {

    private final LicenceDesk desk;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    TellParty(LicenceDesk desk, WorkingCalendar calendar, InstantSource clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Who was told, of what, when, and how that is proven. */
    public record Told(String name, String interest, LocalDate on, String proof) {}

    @Transactional
    public LicenceCase handle(ActRequest act, Told told) {
        LicenceCase licenceCase = desk.open(act, CaseAction.TELL_PARTY);
        LocalDate on = told.on() == null ? LegalTime.today(clock) : told.on();
        if (on.isBefore(licenceCase.acceptedOn().orElseThrow())) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(on);
        }
        InterestedParty party = new InterestedParty(
                licenceCase.inquiry().interestedParties().size() + 1,
                told.name(),
                told.interest(),
                on,
                told.proof(),
                Hearing.lastDay(on, Hearing.TO_ASK, calendar),
                null,
                null);
        return desk.file(licenceCase.tellParty(party), act.actor(), Map.of("party", told.name()));
    }
}
