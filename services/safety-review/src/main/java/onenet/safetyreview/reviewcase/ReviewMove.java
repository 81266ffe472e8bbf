package onenet.safetyreview.reviewcase;

import onenet.casedesk.CaseMove;

import java.util.Optional;

/** A move a review has just made, with the event it emits. */
public record ReviewMove(ReviewCase found, ReviewAction step, String event) implements CaseMove<ReviewCase> {

    @Override
    public String action() {
        return step.name();
    }

    @Override
    public Optional<Part> part() {
        return step.part();
    }
}
