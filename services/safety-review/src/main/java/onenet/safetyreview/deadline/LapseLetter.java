package onenet.safetyreview.deadline;

import onenet.casework.LegalTime;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.LetterRegister;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.project.Projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Use case: the time of a letter is over and no works were started in it: it has lapsed, from the day of the law (trap 36). */
@ApplicationScoped
public class LapseLetter {

    private final Letters letters;
    private final LetterRegister register;
    private final Projects projects;
    private final InstantSource clock;

    LapseLetter(Letters letters, LetterRegister register, Projects projects, InstantSource clock) {
        this.letters = letters;
        this.register = register;
        this.projects = projects;
        this.clock = clock;
    }

    @Transactional
    public void handle(String caseNumber) {
        // what rests on it is looked through next: whoever does that has the project first
        letters.projectOf(caseNumber).ifPresent(projects::locked);
        Optional<Letter> letter = letters.findByIdOptional(caseNumber, LockModeType.PESSIMISTIC_WRITE);
        letter.filter(each -> each.lapsedOn(LegalTime.today(clock))).ifPresent(register::lapse);
    }
}
