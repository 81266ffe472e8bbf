package onenet.safetyreview.exchange;

import onenet.safetyreview.reviewcase.Decision;
import onenet.safetyreview.reviewcase.ReviewCase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Payload of every event that tells a review's progress; see {@code contracts/schemas}.
 *
 * @param acceptedOn null before acceptance
 * @param dueOn last day of what runs; null where nothing does, or while it stands still
 * @param outcome PASSED or REFUSED; null before the decision
 * @param decisionNumber null before the decision
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReviewTold(
        String caseNumber,
        String kind,
        String status,
        String office,
        Owner holder,
        String projectNumber,
        String projectName,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        LocalDate dueOn,
        String outcome,
        String decisionNumber) {

    /** The owner of the project. */
    record Owner(String uscc, String name) {

        static Owner of(ReviewCase found) {
            return new Owner(found.holderUscc(), found.ownerName());
        }
    }

    static ReviewTold of(ReviewCase found) {
        return new ReviewTold(
                found.caseNumber(),
                found.kind().name(),
                found.status().name(),
                found.office(),
                Owner.of(found),
                found.projectNumber(),
                found.projectName(),
                found.receivedOn(),
                found.intake().acceptedOn().orElse(null),
                found.dueOn().orElse(null),
                found.inquiry().decision().map(made -> made.outcome().name()).orElse(null),
                found.inquiry().decision().map(Decision::number).orElse(null));
    }
}
