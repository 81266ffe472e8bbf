package onenet.safetyreview.letter;

import onenet.casework.actor.Actor;
import onenet.safetyreview.law.LetterValidity;
import onenet.safetyreview.law.RenewedReview.Reviewed;
import onenet.safetyreview.law.ReviewKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;

/** The register of opinion letters: what is entered, and what happens to an entry. Called inside the transaction of an act. */
@ApplicationScoped
public class LetterRegister {

    private final Letters letters;
    private final LetterForms forms;
    private final Event<LetterChanged> changes;
    private final Event<LetterGiven> given;

    LetterRegister(Letters letters, LetterForms forms, Event<LetterChanged> changes, Event<LetterGiven> given) {
        this.letters = letters;
        this.forms = forms;
        this.changes = changes;
        this.given = given;
    }

    /** The next number of a kind of letter in the name of an office; given back if the transaction fails. */
    public String nextNumber(ReviewKind kind, String inNameOf, LocalDate on) {
        LetterForms.LetterForm form = forms.of(kind, inNameOf);
        return form.number(on.getYear(), letters.nextSerial(kind, inNameOf, on.getYear()));
    }

    /** A review was passed: its letter is entered, and takes the place of what stood before. */
    public void enter(Letter.Origin origin, String number, Reviewed reviewed, LocalDate on, Actor actor) {
        LetterForms.LetterForm form = forms.of(origin.kind(), origin.issuer().inNameOf());
        List<Letter> before = letters.ofProject(origin.projectNumber()).stream()
                .filter(letter ->
                        letter.kind() == origin.kind() && letter.status().stands())
                .toList();
        Letter letter = new Letter(origin, number, on, form.lastDay(on).orElse(null), reviewed);
        letters.persist(letter);
        before.forEach(older -> supersede(older, letter, actor));
        given.fire(new LetterGiven(letter, actor));
    }

    private void supersede(Letter older, Letter letter, Actor actor) {
        if (older.lapsedOn(letter.issuedOn())) {
            lapse(older);
        } else {
            happen(older, LetterAction.SUPERSEDE, letter.issuedOn(), letter.letterNumber(), actor);
        }
    }

    /** The day of the law is the day it lapses, whenever it is noticed. */
    public void lapse(Letter letter) {
        LocalDate day = LetterValidity.lapsesOn(letter.lastDay().orElseThrow());
        happen(letter, LetterAction.LAPSE, day, "危险化学品建设项目安全监督管理办法第十四条：期满未开工", Actor.CLOCK);
    }

    public void startWorks(Letter letter, LocalDate on, Actor actor) {
        happen(letter, LetterAction.START_WORKS, on, "已开工", actor);
    }

    public void rescind(Letter letter, LocalDate on, String reason, Actor actor) {
        happen(letter, LetterAction.RESCIND, on, reason, actor);
    }

    private void happen(Letter letter, LetterAction action, LocalDate on, String why, Actor actor) {
        LetterStatus before = letter.happen(action, on, why);
        changes.fire(new LetterChanged(letter, before, actor));
    }
}
