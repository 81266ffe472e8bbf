package onenet.oversight.sampling.web;

import onenet.access.Powers;
import onenet.casework.authority.Office;
import onenet.items.Text;
import onenet.oversight.sampling.CaseReview;
import onenet.oversight.sampling.CheckKind;
import onenet.oversight.sampling.Question;
import onenet.oversight.sampling.ReadReview;
import onenet.oversight.sampling.ReviewAction;
import onenet.oversight.sampling.ReviewStatus;
import onenet.oversight.sampling.Seated;
import onenet.oversight.sampling.Severity;
import onenet.oversight.sampling.Verdict;
import onenet.oversight.terms.ItemWords;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows the checks of drawn cases. */
@Singleton
class ReviewViews {

    private final KindWords kinds;
    private final ItemWords items;
    private final Powers powers;

    ReviewViews(KindWords kinds, ItemWords items, Powers powers) {
        this.kinds = kinds;
        this.items = items;
        this.powers = powers;
    }

    /**
     * The check of a drawn case in a list.
     *
     * @param id of the check
     * @param planNumber the plan it was drawn by
     * @param kindName the kind in words
     * @param itemName name of the service item
     * @param office code of the office that decided the case
     * @param officeName its name
     * @param outcome what the public was told when it ended
     * @param endedOn day it ended
     * @param checkBy last day for the check
     * @param inspectors who was drawn for it
     * @param orderNumber the order that has it corrected; absent where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseReviewSummary(
            UUID id,
            String planNumber,
            CheckKind kind,
            Text kindName,
            String caseNumber,
            String itemCode,
            Text itemName,
            String office,
            String officeName,
            String outcome,
            LocalDate endedOn,
            LocalDate checkBy,
            ReviewStatus status,
            List<SeatedInspector> inspectors,
            String orderNumber) {}

    /**
     * An inspector who was drawn.
     *
     * @param code of the register, by which he stands in the draw
     * @param name as others read it
     * @param office code of the office he serves
     * @param officeName its name
     */
    record SeatedInspector(String code, String name, String office, String officeName) {}

    /**
     * A page of checks.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseReviewPage(List<CaseReviewSummary> items, String next) {}

    /**
     * The check of a drawn case.
     *
     * @param version what is acted on, as the ETag has it
     * @param review what is checked, by whom
     * @param checklist what is asked
     * @param answers what was answered last; empty before
     * @param writtenBy name of whoever answered; absent before
     * @param writtenAt when; absent before
     * @param confirmedBy name of the other inspector who signed; absent before
     * @param confirmedAt when; absent before
     * @param referredBack why it was referred back; absent otherwise
     * @param allowedActions what the reader may do with it now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseReviewView(
            long version,
            CaseReviewSummary review,
            List<CheckQuestion> checklist,
            List<CheckAnswer> answers,
            String writtenBy,
            Instant writtenAt,
            String confirmedBy,
            Instant confirmedAt,
            String referredBack,
            Set<ReviewAction> allowedActions) {}

    /**
     * A question of a checklist.
     *
     * @param id of the question
     * @param severity what it weighs when it is not met
     * @param clause article it rests on
     * @param words of the question
     */
    record CheckQuestion(String id, Severity severity, String clause, Text words) {}

    /**
     * An answer to a question.
     *
     * @param question its id
     * @param verdict whether it is met
     * @param words what was found, or why the question does not arise; empty where nothing is to be said
     */
    record CheckAnswer(String question, Verdict verdict, String words) {}

    CaseReviewPage of(Lines<CaseReview> lines) {
        return new CaseReviewPage(lines.shown().stream().map(this::summary).toList(), lines.next(CaseReview::id));
    }

    CaseReviewSummary summary(CaseReview review) {
        return new CaseReviewSummary(
                review.id(),
                review.planNumber(),
                review.kind(),
                kinds.of(review),
                review.caseNumber(),
                review.itemCode(),
                items.item(review.itemCode()),
                review.office(),
                name(review.office()),
                review.outcome(),
                review.endedOn(),
                review.checkBy(),
                review.status(),
                review.inspectors().stream().map(this::seated).toList(),
                review.orderNumber().orElse(null));
    }

    SeatedInspector seated(Seated inspector) {
        return new SeatedInspector(inspector.code(), inspector.name(), inspector.office(), name(inspector.office()));
    }

    static CheckQuestion question(Question question) {
        return new CheckQuestion(
                question.id(), question.severity(), question.clause(), new Text(question.zh(), question.en()));
    }

    CaseReviewView of(ReadReview.Seen seen) {
        CaseReview review = seen.review();
        return new CaseReviewView(
                review.version(),
                summary(review),
                seen.checklist().stream().map(ReviewViews::question).toList(),
                review.answers().stream()
                        .map(each -> new CheckAnswer(each.question(), each.verdict(), each.words()))
                        .toList(),
                review.writtenName().orElse(null),
                review.writtenAt().orElse(null),
                review.confirmedName().orElse(null),
                review.confirmedAt().orElse(null),
                review.referredBack().orElse(null),
                seen.allowed());
    }

    String name(String office) {
        return powers.office(office).map(Office::name).orElse(office);
    }
}
