package onenet.safetyreview.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.bounds.BoundedTerm;
import onenet.casework.clock.ExclusionGround;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.reviewcase.Pause;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.rules.WithinBounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the owner is told in writing what to put right or write anew; from the next day on the days do not count (Order 45 Art. 12, 18). */
@ApplicationScoped
public class AskRectification {

    private final ReviewDesk desk;
    private final WithinBounds bounds;

    AskRectification(ReviewDesk desk, WithinBounds bounds) {
        this.desk = desk;
        this.bounds = bounds;
    }

    /**
     * The paper.
     *
     * @param notice number of it
     * @param respondBy last day the owner has; past it the office may go on without
     */
    public record Paper(String notice, String reason, LocalDate respondBy) {}

    /** @throws onenet.problem.Problem PAUSE_RUNNING, INVALID_INPUT for a day out of bounds */
    @Transactional
    public ReviewCase handle(ActRequest act, Paper paper) {
        ReviewCase found = desk.open(act, ReviewAction.ASK_RECTIFICATION);
        LocalDate today = desk.today();
        bounds.require(BoundedTerm.RECTIFICATION_TERM, today, paper.respondBy(), "/respondBy");
        Pause pause = new Pause(
                ExclusionGround.RECTIFICATION,
                today.plusDays(1),
                null,
                found.kind() == ReviewKind.CONDITION ? "危险化学品建设项目安全监督管理办法第十二条" : "危险化学品建设项目安全监督管理办法第十八条",
                paper.notice(),
                null,
                paper.reason(),
                paper.respondBy());
        return desk.file(found.askRectification(pause), act.actor(), Map.of("notice", paper.notice()));
    }
}
