package onenet.hazchem.licencecase;

import onenet.casedesk.CaseDesk;
import onenet.casedesk.CaseFollower;
import onenet.casedesk.DeskBooks;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The desk of licence cases. */
@Singleton
public class LicenceDesk extends CaseDesk<LicenceCase, CaseAction, LicenceMove> {

    LicenceDesk(
            LicenceCases cases,
            CaseActRules rules,
            DeskBooks books,
            Instance<CaseFollower<LicenceCase, LicenceMove>> followers) {
        super(cases, rules.all(), books, followers);
    }

    /** What an officer writes down for a visitor is intake, whatever the act. */
    @Override
    protected Part partAtCounter() {
        return Part.INTAKE;
    }

    @Override
    protected Stream<CaseAction> steps() {
        return Stream.of(CaseAction.values());
    }
}
