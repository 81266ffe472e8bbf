package onenet.hazchem.licencecase;

import onenet.casedesk.AskedPoint;
import onenet.casedesk.CaseMove;
import onenet.casework.lifecycle.Move;
import onenet.hazchem.licencecase.CorrectionNotice.Defect;

import java.util.List;
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
    public List<AskedPoint> asked() {
        List<Defect> defects =
                switch (move.action()) {
                    case REQUEST_CORRECTION ->
                        found.intake().notice().map(CorrectionNotice::defects).orElseThrow();
                    case FIND_WANTING ->
                        found.intake().finding().map(SupplementFinding::defects).orElseThrow();
                    default -> List.of();
                };
        return defects.stream()
                .map(each -> new AskedPoint(each.material(), each.clause()))
                .toList();
    }

    @Override
    public String action() {
        return move.action().name();
    }
}
