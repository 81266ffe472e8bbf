package onenet.safetyreview.deadline;

import onenet.casework.LegalTime;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.LetterRegister;
import onenet.safetyreview.letter.Letters;

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
    private final InstantSource clock;

    LapseLetter(Letters letters, LetterRegister register, InstantSource clock) {
        this.letters = letters;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    public void handle(String caseNumber) {
        Optional<Letter> letter = letters.findByIdOptional(caseNumber, LockModeType.PESSIMISTIC_WRITE);
        letter.filter(each -> each.lapsedOn(LegalTime.today(clock))).ifPresent(register::lapse);
    }
}
