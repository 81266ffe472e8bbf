package onenet.hazchem.licencecase;

import onenet.casedesk.CaseMove;
import onenet.casework.lifecycle.Move;

import java.util.Optional;

/** A move a licence case has just made. */
public record LicenceMove(LicenceCase found, Move<LicenceCaseStatus, CaseAction> move)
        implements CaseMove<LicenceCase> {

    @Override
    public String event() {
        return move.event();
    }

    @Override
    public Optional<Part> part() {
        return move.action().part();
    }

    @Override
    public String action() {
        return move.action().name();
    }
}
