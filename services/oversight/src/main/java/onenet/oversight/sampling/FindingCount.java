package onenet.oversight.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many drawn cases of an office did not meet a question.
 *
 * @param office code of the office that decided them
 */
public record FindingCount(String office, Question question, int cases) {

    /** Confirmed findings, by office and question. */
    static List<FindingCount> of(List<CaseReview> reviews, Function<CaseReview, List<Question>> checklist) {
        Map<String, Map<Question, Integer>> byOffice = new TreeMap<>();
        reviews.stream().filter(each -> each.status().confirmed()).forEach(review -> Answer.findings(
                        review.answers(), checklist.apply(review))
                .forEach(found -> byOffice.computeIfAbsent(
                                review.office(), office -> new TreeMap<>(Comparator.comparing(Question::id)))
                        .merge(found.question(), 1, Integer::sum)));
        List<FindingCount> counts = new ArrayList<>();
        byOffice.forEach((office, questions) ->
                questions.forEach((question, cases) -> counts.add(new FindingCount(office, question, cases))));
        return counts;
    }
}
