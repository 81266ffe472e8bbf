package onenet.oversight.rating.web;

import onenet.items.Text;
import onenet.oversight.rating.Grade;
import onenet.oversight.rating.RatedAct;
import onenet.oversight.rating.RatingOrder;
import onenet.oversight.rating.RatingOrderAction;
import onenet.oversight.rating.RatingOrderStatus;
import onenet.oversight.rating.ReadRatingOrder;
import onenet.oversight.rating.ReviewGround;
import onenet.oversight.rating.ServiceChannel;
import onenet.oversight.rating.ServiceRating;
import onenet.oversight.rating.web.RatingViews.GivenMark;
import onenet.oversight.step.Step;
import onenet.oversight.terms.ItemWords;
import onenet.requests.Cursor;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Shows work orders of bad ratings. Of an anonymous rater there is nothing that leads to him: no name, no case, no officer, no moment of the act. */
@Singleton
class RatingOrderViews {

    /** Behind every day there is. */
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private final RatingViews ratings;
    private final ItemWords words;

    RatingOrderViews(RatingViews ratings, ItemWords words) {
        this.ratings = ratings;
        this.words = words;
    }

    /**
     * A work order in a list.
     *
     * @param orderNumber its number
     * @param office code of the rated office
     * @param officeName its name
     * @param itemName name of the service item
     * @param grade what was given
     * @param anonymous whether the rater does not show himself
     * @param openedOn the day of the rating
     * @param answerDueOn last day for the answer; absent while the calendar of its year is not loaded
     * @param escalated whether that day went by without one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatingOrderSummary(
            String orderNumber,
            RatingOrderStatus status,
            String office,
            String officeName,
            Text itemName,
            Grade grade,
            boolean anonymous,
            LocalDate openedOn,
            LocalDate answerDueOn,
            boolean escalated) {}

    /**
     * A page of work orders.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatingOrderPage(List<RatingOrderSummary> items, String next) {}

    /**
     * A work order.
     *
     * @param version what is acted on, as the ETag has it
     * @param line what a list shows of it
     * @param rated what was rated
     * @param marks in what respects something was said besides
     * @param words in the rater's own words; absent for none
     * @param reviewGround why it was said not to count; absent where nobody said so
     * @param calledOn the day the rater was called; absent until then
     * @param answer what the rater reads; absent until then
     * @param steps what was done, in its order
     * @param allowedActions what the reader may do with it now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatingOrderView(
            long version,
            RatingOrderSummary line,
            RatedActView rated,
            List<GivenMark> marks,
            String words,
            ReviewGround reviewGround,
            LocalDate calledOn,
            String answer,
            List<RatingOrderStep> steps,
            Set<RatingOrderAction> allowedActions) {}

    /**
     * What was rated; of an anonymous rating the kind of act alone.
     *
     * @param type of the event that told of it
     * @param channel where it took place
     * @param caseNumber the case; absent for an anonymous rating
     * @param holderUscc credit code of the enterprise that rated; absent for an anonymous rating
     * @param raterName who rated for it; absent for an anonymous rating
     * @param officer who acted, as he signs in; absent for an anonymous rating, and where nobody did
     * @param at when it took place; absent for an anonymous rating
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatedActView(
            String type,
            ServiceChannel channel,
            String caseNumber,
            String holderUscc,
            String raterName,
            String officer,
            Instant at) {

        static RatedActView of(ServiceRating rating) {
            RatedAct act = rating.act();
            return rating.anonymous()
                    ? new RatedActView(act.type(), act.channel(), null, null, null, null, null)
                    : new RatedActView(
                            act.type(),
                            act.channel(),
                            act.caseNumber(),
                            act.holderUscc(),
                            rating.raterName(),
                            act.officer().orElse(null),
                            act.at());
        }
    }

    /**
     * Something that was done with a work order.
     *
     * @param action what was done; ESCALATE where the day went by
     * @param by who did it, as he signs in
     * @param office code of his office; empty where the day itself went by
     * @param officeName its name
     * @param words what he said; empty where nobody spoke
     * @param at when
     */
    record RatingOrderStep(String action, String by, String office, String officeName, String words, Instant at) {}

    RatingOrderPage of(Lines<RatingOrder> lines) {
        return new RatingOrderPage(
                lines.shown().stream().map(this::summary).toList(),
                lines.next(last ->
                        new Cursor.Dated(last.answerDueOn().orElse(NO_DAY).toString(), last.orderNumber())));
    }

    private RatingOrderSummary summary(RatingOrder order) {
        return new RatingOrderSummary(
                order.orderNumber(),
                order.status(),
                order.office(),
                ratings.name(order.office()),
                words.item(order.rating().act().itemCode()),
                order.rating().grade(),
                order.rating().anonymous(),
                order.openedOn(),
                order.answerDueOn().orElse(null),
                order.escalated());
    }

    RatingOrderView of(ReadRatingOrder.Seen seen) {
        RatingOrder order = seen.order();
        ServiceRating rating = order.rating();
        return new RatingOrderView(
                order.version(),
                summary(order),
                RatedActView.of(rating),
                RatingViews.marks(rating.marks()),
                rating.words().isEmpty() ? null : rating.words(),
                order.reviewGround().orElse(null),
                order.calledOn().orElse(null),
                order.answer().orElse(null),
                seen.steps().stream().map(this::step).toList(),
                seen.allowed());
    }

    private RatingOrderStep step(Step step) {
        return new RatingOrderStep(
                step.action(), step.actorName(), step.office(), ratings.name(step.office()), step.words(), step.at());
    }
}
