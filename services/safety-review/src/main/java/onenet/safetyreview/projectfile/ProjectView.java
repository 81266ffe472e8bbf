package onenet.safetyreview.projectfile;

import onenet.safetyreview.consequence.ConsequenceView;
import onenet.safetyreview.law.CaseClass;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.letter.LetterView;
import onenet.safetyreview.project.Chain;
import onenet.safetyreview.project.DeclaredChange;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.reviewcase.ReviewStatus;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One project with its chain so far.
 *
 * @param content what is known of it
 * @param classes what it is in the eyes of the law
 * @param hazardSum sum of q/Q of GB 18218 over all that lies in it
 * @param reviews its reviews, the oldest first
 * @param letters its letters, the oldest first
 * @param changes declared after something was decided, the oldest first
 * @param awaits the review it waits for next; left out when none is owed
 * @param worksStopped whether the works a change affects stop until it is passed
 * @param chain what the owner did after the reviews
 * @param consequences what fell away and what follows, the oldest first; empty when nothing ever did
 */
public record ProjectView(
        String projectNumber,
        long version,
        String ownerUscc,
        String ownerName,
        Instant registeredAt,
        ProjectContent content,
        List<CaseClass> classes,
        BigDecimal hazardSum,
        List<ProjectReview> reviews,
        List<LetterView> letters,
        List<DeclaredChange> changes,
        ReviewKind awaits,
        boolean worksStopped,
        Chain chain,
        List<ConsequenceView> consequences) {

    /** One of its reviews. */
    public record ProjectReview(String caseNumber, ReviewKind kind, ReviewStatus status, LocalDate receivedOn) {}
}
