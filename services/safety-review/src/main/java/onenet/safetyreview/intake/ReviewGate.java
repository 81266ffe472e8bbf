package onenet.safetyreview.intake;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.safetyreview.rules.LettersOf;
import onenet.safetyreview.rules.ReviewRules;

import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Whether a review of a project can begin, and at which office. No case is opened where it cannot. */
@Singleton
class ReviewGate {

    private final ReviewRules rules;
    private final LettersOf conditionLetters;
    private final Letters letters;
    private final ReviewCases cases;

    ReviewGate(ReviewRules rules, LettersOf conditionLetters, Letters letters, ReviewCases cases) {
        this.rules = rules;
        this.conditionLetters = conditionLetters;
        this.letters = letters;
        this.cases = cases;
    }

    ActingOffice open(Project project, ReviewKind kind, LocalDate today) {
        // who reviews is asked first: a project of another level hears nothing else
        ActingOffice holder = rules.officeFor(kind, project.content(), today);
        cases.open(project.number(), kind).ifPresent(other -> {
            throw ReviewProblem.REVIEW_OPEN.raise(other.caseNumber());
        });
        ActingOffice acting = kind == ReviewKind.CONDITION
                ? holder
                : rules.designOffice(project.content(), conditionLetters.condition(project, today), today);
        letters.standing(project.number(), kind, today)
                .filter(letter -> project.awaits().filter(kind::equals).isEmpty())
                .ifPresent(letter -> {
                    throw ReviewProblem.LETTER_STANDS.raise(letter.letterNumber());
                });
        return acting;
    }
}
