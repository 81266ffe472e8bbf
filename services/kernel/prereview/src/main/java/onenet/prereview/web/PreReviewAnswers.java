package onenet.prereview.web;

import onenet.prereview.PreReviewed;
import onenet.problem.ProblemAnswers;

import jakarta.inject.Singleton;

/** Pre-reviews as answers, what stands in the way in the words of the problem it would be. */
@Singleton
public class PreReviewAnswers {

    private final ProblemAnswers problems;

    PreReviewAnswers(ProblemAnswers problems) {
        this.problems = problems;
    }

    public PreReviewView of(PreReviewed found) {
        return new PreReviewView(
                found.refusal()
                        .map(problems::told)
                        .map(PreReviewView.Refusal::of)
                        .orElse(null),
                found.findings(),
                found.grounds());
    }
}
