package onenet.hazchem.licencecase;

import onenet.casework.lifecycle.Move;

/** A move a case has just made, with the event it emits. */
public record CaseMove(LicenceCase licenceCase, Move<LicenceCaseStatus, CaseAction> move) {

    public String event() {
        return move.event();
    }

    public CaseAction action() {
        return move.action();
    }
}
