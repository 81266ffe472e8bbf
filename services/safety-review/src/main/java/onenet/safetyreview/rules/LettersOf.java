package onenet.safetyreview.rules;

import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.reviewcase.ReviewProblem;

import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Rule: a design review rests on the condition letter of the project, which the system finds itself (Order 45 Art. 16, 17; trap 35). */
@Singleton
public class LettersOf {

    private final Letters letters;

    LettersOf(Letters letters) {
        this.letters = letters;
    }

    /**
     * The letter it rests on.
     *
     * @throws onenet.problem.Problem CONDITION_REVIEW_FIRST where a change of the project waits for it (trap L17), CONDITION_LETTER_MISSING where none stands
     */
    public Letter condition(Project project, LocalDate today) {
        if (project.awaits().filter(kind -> kind == ReviewKind.CONDITION).isPresent()) {
            throw ReviewProblem.CONDITION_REVIEW_FIRST.raise();
        }
        return letters.standing(project.number(), ReviewKind.CONDITION, today)
                .orElseThrow(ReviewProblem.CONDITION_LETTER_MISSING::raise);
    }
}
