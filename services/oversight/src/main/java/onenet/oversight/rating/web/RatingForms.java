package onenet.oversight.rating.web;

import onenet.casework.identity.CaseNumber;
import onenet.oversight.rating.Dimension;
import onenet.oversight.rating.GiveRating;
import onenet.oversight.rating.Grade;
import onenet.oversight.rating.RatingWords;
import onenet.oversight.rating.ReviewGround;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.requests.Code;
import onenet.requests.FactDate;
import onenet.text.Lines;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is sent about ratings and their work orders. */
final class RatingForms {

    private RatingForms() {}

    /**
     * A rating of one act of service.
     *
     * @param caseNumber the case it is of
     * @param eventId the act, as the list of what may be rated names it
     * @param grade of the whole
     * @param marks in what respects something is said besides; each once
     * @param words in the rater's own words
     * @param anonymous whether neither the rated office nor the lists of the city show who rates
     */
    record RatingForm(
            @NotBlank @Code @Size(max = 40) String caseNumber,
            @NotBlank @Size(max = 100) String eventId,
            @NotNull Grade grade,
            @NotNull @Size(max = 6) List<@NotNull @Valid RatingMark> marks,
            @Lines @Size(max = 1000) String words,
            @NotNull Boolean anonymous) {

        /** @throws onenet.problem.Problem INVALID_INPUT for two marks in one respect */
        GiveRating.Wanted wanted() {
            Map<Dimension, Grade> given = new EnumMap<>(Dimension.class);
            marks.forEach(each -> given.put(each.dimension(), each.grade()));
            if (given.size() < marks.size()) {
                throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/marks", "DIMENSION_TWICE"));
            }
            return new GiveRating.Wanted(
                    CaseNumber.parse(caseNumber),
                    eventId,
                    new RatingWords(grade, given, words == null ? "" : words, anonymous));
        }
    }

    /**
     * A grade in one respect.
     *
     * @param dimension in what respect
     * @param grade what is thought of it
     */
    record RatingMark(@NotNull Dimension dimension, @NotNull Grade grade) {}

    /**
     * Words of an act on a work order.
     *
     * @param words what was found, done or answered, or why it is done
     */
    record RatingActWords(@NotBlank @Lines @Size(max = 2000) String words) {}

    /**
     * Somebody says that a rating should not count.
     *
     * @param ground why
     * @param words the same in words
     */
    record ReviewForm(
            @NotNull ReviewGround ground,
            @NotBlank @Lines @Size(max = 2000) String words) {}

    /**
     * The city's judgement of that.
     *
     * @param agreed whether the rating is not to count
     * @param words why; the rater reads it where his rating does not count
     */
    record ReviewJudgement(
            @NotNull Boolean agreed,
            @NotBlank @Lines @Size(max = 2000) String words) {}

    /**
     * A call to the rater.
     *
     * @param calledOn the day
     * @param words what he said
     */
    record CallBackForm(
            @NotNull @FactDate LocalDate calledOn,
            @NotBlank @Lines @Size(max = 2000) String words) {}
}
