package onenet.hazchem.register;

import onenet.hazchem.licencecase.LicenceCase;
import onenet.requests.Rehearsal;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Numbers the decisions of a case, or about a licence: one serial for all of them, a word for each kind. */
@Singleton
public class DocumentNumbers {

    private final EntityManager entities;
    private final Rehearsal rehearsal;

    DocumentNumbers(EntityManager entities, Rehearsal rehearsal) {
        this.entities = entities;
        this.rehearsal = rehearsal;
    }

    /** What is decided, in the word its number begins with. */
    public enum Kind {
        LICENSING("危化许决"),
        WARNING("危化警决"),
        TERMINATION("危化终决"),
        CORRECTION("危化更决");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** The next number, of the year of the decision; a rehearsed decision uses up none. */
    public String next(Kind kind, LicenceCase licenceCase, LocalDate decidedOn) {
        return next(kind, licenceCase.authority().inNameOf(), decidedOn);
    }

    /** The same for a decision about a licence. */
    String next(Kind kind, String inNameOf, LocalDate decidedOn) {
        Object serial = rehearsal.running()
                ? "（签发时编号）"
                : entities.createNativeQuery("SELECT nextval('document_serial')")
                        .getSingleResult();
        return "%s〔%d〕%s-%s号".formatted(kind.word, decidedOn.getYear(), inNameOf, serial);
    }
}
