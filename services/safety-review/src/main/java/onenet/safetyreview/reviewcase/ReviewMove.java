package onenet.safetyreview.reviewcase;

import onenet.casedesk.AskedPoint;
import onenet.casedesk.CaseMove;

import java.util.List;
import java.util.Optional;

/** A move a review has just made, with the event it emits. */
public record ReviewMove(ReviewCase found, ReviewAction step, String event) implements CaseMove<ReviewCase> {

    @Override
    public String action() {
        return step.name();
    }

    @Override
    public List<AskedPoint> asked() {
        return step != ReviewAction.REQUEST_CORRECTION
                ? List.of()
                : found.correction().stream()
                        .flatMap(notice -> notice.defects().stream())
                        .map(defect -> new AskedPoint(defect.material(), defect.clause()))
                        .toList();
    }

    @Override
    public Optional<Part> part() {
        return step.part();
    }
}
