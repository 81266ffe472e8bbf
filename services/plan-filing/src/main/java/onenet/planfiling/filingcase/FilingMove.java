package onenet.planfiling.filingcase;

import onenet.casedesk.AskedPoint;
import onenet.casedesk.CaseMove;

import java.util.List;
import java.util.Optional;

/**
 * A move a filing has just made, with the event it emits.
 *
 * @param before how a filed plan stood before; empty before it was filed
 */
public record FilingMove(FilingCase found, FilingStep step, String event, Optional<Standing> before)
        implements CaseMove<FilingCase> {

    FilingMove(FilingCase found, FilingStep step, String event) {
        this(found, step, event, Optional.empty());
    }

    @Override
    public String action() {
        return step.name();
    }

    @Override
    public List<AskedPoint> asked() {
        return step != FilingAction.NOTIFY_GAPS
                ? List.of()
                : found.gaps().notice().stream()
                        .flatMap(notice -> notice.gaps().stream())
                        .map(gap -> new AskedPoint(gap.material(), gap.clause()))
                        .toList();
    }

    @Override
    public Optional<Part> part() {
        return step.part();
    }

    /** Whether the filed plan stands otherwise than before. */
    public boolean standingChanged() {
        return before.isPresent() && !before.equals(found.registration().standing());
    }
}
