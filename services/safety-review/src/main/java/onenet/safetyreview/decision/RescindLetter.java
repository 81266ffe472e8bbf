package onenet.safetyreview.decision;

import onenet.casedesk.ActRequest;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.LetterRegister;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Use case: a letter that was given unlawfully is rescinded (撤销, Licensing Law Art. 69). */
@ApplicationScoped
public class RescindLetter {

    private final ReviewDesk desk;
    private final Letters letters;
    private final LetterRegister register;
    private final Projects projects;

    RescindLetter(ReviewDesk desk, Letters letters, LetterRegister register, Projects projects) {
        this.desk = desk;
        this.letters = letters;
        this.register = register;
        this.projects = projects;
    }

    /** @throws onenet.problem.Problem LETTER_NOT_STANDING for one that has ended already */
    @Transactional
    public ReviewCase handle(ActRequest act, String reason) {
        ReviewCase found = desk.open(act, ReviewAction.RESCIND);
        LocalDate today = desk.today();
        // what rests on it is looked through next: whoever does that has the project first
        projects.locked(found.projectNumber());
        Letter letter = letters.findByIdOptional(found.caseNumber())
                .filter(each -> each.standsOn(today))
                .orElseThrow(ReviewProblem.LETTER_NOT_STANDING::raise);
        return desk.file(
                found.rescind(),
                act.actor(),
                Map.of("reason", reason, "letter", letter.letterNumber()),
                rescinded -> register.rescind(letter, today, reason, act.actor()));
    }
}
