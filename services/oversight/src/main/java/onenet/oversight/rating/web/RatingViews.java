package onenet.oversight.rating.web;

import onenet.access.Powers;
import onenet.casework.authority.Office;
import onenet.oversight.rating.Dimension;
import onenet.oversight.rating.Grade;
import onenet.oversight.rating.RatingFile;
import onenet.oversight.rating.RatingOrder;
import onenet.oversight.rating.RatingOrderStatus;
import onenet.oversight.rating.ReadRatableActs.Rated;
import onenet.oversight.rating.ServiceChannel;
import onenet.oversight.rating.ServiceRating;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows an enterprise what it may rate, and its own ratings. No officer is named. */
@Singleton
class RatingViews {

    /** What was sent back is no answer. */
    private static final Set<RatingOrderStatus> ANSWERED =
            Set.of(RatingOrderStatus.ANSWERED, RatingOrderStatus.CLOSED, RatingOrderStatus.DISMISSED);

    private final Powers powers;
    private final RatingFile file;

    RatingViews(Powers powers, RatingFile file) {
        this.powers = powers;
        this.file = file;
    }

    /**
     * One act of service.
     *
     * @param eventId what it is rated by
     * @param type of the event that told of it
     * @param channel where it took place
     * @param office code of the office that acted
     * @param officeName its name
     * @param at when it took place
     * @param dimensions in what respects it may be rated besides as a whole
     * @param rating what the enterprise said of it; absent while it has said nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatableAct(
            String eventId,
            String type,
            ServiceChannel channel,
            String office,
            String officeName,
            Instant at,
            List<Dimension> dimensions,
            OwnRating rating) {}

    /**
     * A rating, for the enterprise that gave it.
     *
     * @param grade of the whole
     * @param marks in what respects something was said besides
     * @param words in the rater's own words; absent for none
     * @param anonymous whether neither the rated office nor the lists of the city show who rated
     * @param ratedAt when it was given
     * @param state where its work order stands; absent where it opened none
     * @param answerDueOn last day for the answer; absent where none is owed, or the calendar of its year is not loaded
     * @param answer what was answered, or why it does not count; absent until then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnRating(
            Grade grade,
            List<GivenMark> marks,
            String words,
            boolean anonymous,
            Instant ratedAt,
            RatingOrderStatus state,
            LocalDate answerDueOn,
            String answer) {}

    /**
     * A grade in one respect.
     *
     * @param dimension in what respect
     * @param grade what is thought of it
     */
    record GivenMark(Dimension dimension, Grade grade) {}

    List<RatableAct> of(List<Rated> acts) {
        return acts.stream().map(this::of).toList();
    }

    private RatableAct of(Rated rated) {
        return new RatableAct(
                rated.act().eventId(),
                rated.act().type(),
                rated.act().channel(),
                rated.act().office(),
                name(rated.act().office()),
                rated.act().at(),
                file.dimensions(rated.act().channel()),
                rated.rating().map(rating -> own(rating, rated.order())).orElse(null));
    }

    private static OwnRating own(ServiceRating rating, Optional<RatingOrder> order) {
        return new OwnRating(
                rating.grade(),
                marks(rating.marks()),
                rating.words().isEmpty() ? null : rating.words(),
                rating.anonymous(),
                rating.ratedAt(),
                order.map(RatingOrder::status).orElse(null),
                order.flatMap(RatingOrder::answerDueOn).orElse(null),
                order.filter(each -> ANSWERED.contains(each.status()))
                        .flatMap(RatingOrder::answer)
                        .orElse(null));
    }

    static List<GivenMark> marks(Map<Dimension, Grade> given) {
        return given.entrySet().stream()
                .map(each -> new GivenMark(each.getKey(), each.getValue()))
                .toList();
    }

    String name(String office) {
        return powers.office(office).map(Office::name).orElse(office);
    }
}
