package onenet.safetyreview.consequence;

import onenet.casedesk.ActRequest;
import onenet.safetyreview.credential.Consequence;
import onenet.safetyreview.credential.ConsequenceAction;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;

/**
 * Use case: something a letter rests on fell away; another officer than those who gave it looked at it again, and it stands. Where it does not, it is
 * rescinded (Licensing Law Art. 69).
 */
@ApplicationScoped
public class UpholdLetter {

    private final ReviewDesk desk;
    private final ConsequenceRegister register;
    private final Letters letters;
    private final Projects projects;

    UpholdLetter(ReviewDesk desk, ConsequenceRegister register, Letters letters, Projects projects) {
        this.desk = desk;
        this.register = register;
        this.letters = letters;
        this.projects = projects;
    }

    /** @throws onenet.problem.Problem NOTHING_OPEN, CONSEQUENCE_NOT_OPEN, LETTER_NOT_STANDING for one that has ended meanwhile */
    @Transactional
    public ReviewCase handle(ActRequest act, long number, String reason) {
        ReviewCase found = desk.open(act, ReviewAction.UPHOLD);
        projects.locked(found.projectNumber());
        letters.findByIdOptional(found.caseNumber())
                .filter(letter -> letter.standsOn(desk.today()))
                .orElseThrow(ReviewProblem.LETTER_NOT_STANDING::raise);
        register.answer(found, number, Set.of(Consequence.REOPEN), ConsequenceAction.UPHOLD, reason, act.actor());
        return desk.file(found.uphold(), act.actor(), Map.of("consequence", number, "reason", reason));
    }
}
