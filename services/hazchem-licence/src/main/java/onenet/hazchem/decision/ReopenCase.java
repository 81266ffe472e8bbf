package onenet.hazchem.decision;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.licence.ReapplicationBars;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Reopening;
import onenet.hazchem.licencecase.Reopening.OrderedBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: a refusal, a non-acceptance or a termination was quashed; the case is open again, and the bar that followed from it is lifted. */
@ApplicationScoped
public class ReopenCase {

    private final LicenceDesk desk;
    private final ReapplicationBars bars;
    private final InstantSource clock;

    ReopenCase(LicenceDesk desk, ReapplicationBars bars, InstantSource clock) {
        this.desk = desk;
        this.bars = bars;
        this.clock = clock;
    }

    /** What orders it: whose decision or judgment, its number and day, and what it says is to be done. */
    public record Ordered(OrderedBy by, String document, LocalDate on, String reason) {}

    @Transactional
    public LicenceCase handle(ActRequest act, Ordered ordered) {
        LicenceCase licenceCase = desk.open(act, step(desk.read(act.caseNumber(), act.actor())));
        LicenceCase.Ended ended = licenceCase.ended();
        LocalDate endedOn = endedOn(ended);
        if (ordered.on().isBefore(endedOn)) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(ordered.on());
        }
        Reopening order = new Reopening(
                LegalTime.today(clock),
                act.actor().id(),
                ordered.by(),
                ordered.document(),
                ordered.on(),
                ordered.reason(),
                ended.refusal(),
                ended.nonAcceptance(),
                ended.termination(),
                ended.notice());
        return desk.file(
                step(licenceCase) == CaseAction.REOPEN ? licenceCase.reopen(order) : licenceCase.receiveAnew(order),
                act.actor(),
                Map.of("order", ordered.by(), "document", ordered.document()),
                reopened -> bars.lift(reopened.caseNumber(), order.on()));
    }

    /** What was never accepted is received anew; anything else is examined anew. */
    private static CaseAction step(LicenceCase found) {
        return found.acceptedOn().isEmpty() ? CaseAction.REOPEN_INTAKE : CaseAction.REOPEN;
    }

    private static LocalDate endedOn(LicenceCase.Ended ended) {
        if (ended.refusal() != null) {
            return ended.refusal().on();
        }
        return ended.nonAcceptance() != null
                ? ended.nonAcceptance().on()
                : ended.termination().on();
    }
}
