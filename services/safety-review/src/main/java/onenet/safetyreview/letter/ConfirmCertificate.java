package onenet.safetyreview.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: the certificate of a letter is issued; the register says where it can be verified. */
@ApplicationScoped
public class ConfirmCertificate {

    private final Letters letters;

    ConfirmCertificate(Letters letters) {
        this.letters = letters;
    }

    /** A letter that is not known here is none of ours. */
    @Transactional
    public void handle(String caseNumber, String identifier, String url) {
        letters.findByIdOptional(caseNumber).ifPresent(letter -> letter.certified(identifier, url));
    }
}
