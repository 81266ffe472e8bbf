package onenet.planfiling.filingcase;

import onenet.casedesk.CaseAccess;
import onenet.casedesk.CaseDesk;
import onenet.casedesk.CaseFollower;
import onenet.casedesk.DeskBooks;
import onenet.casework.actor.Actor;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The desk of filings. */
@Singleton
public class FilingDesk extends CaseDesk<FilingCase, FilingStep, FilingMove> {

    FilingDesk(FilingCases cases, DeskBooks books, Instance<CaseFollower<FilingCase, FilingMove>> followers) {
        super(cases, FilingActRules.NOW, books, followers);
    }

    @Override
    protected Part partAtCounter() {
        return Part.WRITING_DOWN;
    }

    @Override
    protected Stream<FilingStep> steps() {
        return Stream.concat(Stream.of(FilingAction.values()), Stream.of(StandingAction.values()));
    }

    /** The offices of counties crossed see it too, once it is filed. */
    @Override
    protected boolean maySee(Actor actor, FilingCase found) {
        return CaseAccess.maySee(actor, found) || holdsCopy(actor, found);
    }

    /** A copy goes to the counties crossed (Order 88 Art. 26); it is read, not acted on. */
    public static boolean holdsCopy(Actor actor, FilingCase found) {
        return actor.isOfficer()
                && !actor.serves(found.office())
                && found.status() == FilingStatus.FILED
                && found.filing().plan().crossedCounties().stream().anyMatch(actor::serves);
    }
}
