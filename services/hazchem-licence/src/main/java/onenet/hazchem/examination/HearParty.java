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
import java.util.Optional;

/** Use case: what a third party says is put on file, or that it said nothing; asking for a hearing, it has one (Licensing Law Art. 36, 47). */
@ApplicationScoped
public class HearParty {

    private final LicenceDesk desk;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    HearParty(LicenceDesk desk, WorkingCalendar calendar, InstantSource clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What came of telling it.
     *
     * @param statement what it said; empty when its days went by without a word
     */
    public record Answer(Optional<String> statement, boolean asksHearing) {}

    /** @throws onenet.problem.Problem PARTY_TERM_RUNNING when nothing was said and may still be */
    @Transactional
    public LicenceCase handle(ActRequest act, int number, Answer answer) {
        LicenceCase licenceCase = desk.open(act, CaseAction.HEAR_PARTY);
        LocalDate today = LegalTime.today(clock);
        if (answer.statement().isEmpty()) {
            requireOver(licenceCase, number, today);
        }
        return desk.file(
                licenceCase.hearParty(
                        number,
                        answer.statement().orElse("逾期未提出意见"),
                        today,
                        answer.asksHearing() ? hearing(licenceCase, today) : null),
                act.actor(),
                Map.of("party", number, "asksHearing", answer.asksHearing()));
    }

    private static void requireOver(LicenceCase licenceCase, int number, LocalDate today) {
        licenceCase.inquiry().interestedParties().stream()
                .filter(each -> each.number() == number && !today.isAfter(each.answerBy()))
                .map(InterestedParty::answerBy)
                .findFirst()
                .ifPresent(by -> {
                    throw LicenceProblem.PARTY_TERM_RUNNING.raise(by);
                });
    }

    /** Null where one waits to be held: the party is heard in that one. */
    private Hearing hearing(LicenceCase licenceCase, LocalDate today) {
        Optional<Hearing> known = licenceCase.inquiry().hearing().filter(each -> !each.wasHeld());
        if (known.filter(each -> each.requestedOn() != null).isPresent()) {
            return null;
        }
        return known.orElseGet(() -> Hearing.offered(today, today))
                .requested(today, Hearing.lastDay(today, Hearing.TO_HOLD, calendar));
    }
}
