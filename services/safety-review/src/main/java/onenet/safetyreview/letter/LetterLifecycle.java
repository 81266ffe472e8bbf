package onenet.safetyreview.letter;

import static onenet.safetyreview.letter.LetterAction.LAPSE;
import static onenet.safetyreview.letter.LetterAction.RESCIND;
import static onenet.safetyreview.letter.LetterAction.START_WORKS;
import static onenet.safetyreview.letter.LetterAction.SUPERSEDE;
import static onenet.safetyreview.letter.LetterStatus.LAPSED;
import static onenet.safetyreview.letter.LetterStatus.RESCINDED;
import static onenet.safetyreview.letter.LetterStatus.STARTED;
import static onenet.safetyreview.letter.LetterStatus.SUPERSEDED;
import static onenet.safetyreview.letter.LetterStatus.VALID;

import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Lifecycle;

import java.util.Set;

/** The legal moves of an opinion letter (Order 45 Art. 14; Licensing Law Art. 69). */
public final class LetterLifecycle {

    public static final String CHANGED = "safetyreview.letter-standing-changed.v1";

    public static final Lifecycle<LetterStatus, LetterAction> TABLE = Lifecycle.of(
                    LetterStatus.class, LetterAction.class)
            .startingAt(VALID)
            .endingAt(Set.of(LAPSED, SUPERSEDED, RESCINDED))
            .row(VALID, START_WORKS, Role.APPLICANT, STARTED, CHANGED)
            .automatic(VALID, LAPSE, LAPSED, CHANGED)
            .automatic(VALID, SUPERSEDE, SUPERSEDED, CHANGED)
            .automatic(STARTED, SUPERSEDE, SUPERSEDED, CHANGED)
            .row(VALID, RESCIND, Role.DECISION_MAKER, RESCINDED, CHANGED)
            .row(STARTED, RESCIND, Role.DECISION_MAKER, RESCINDED, CHANGED)
            .build();

    private LetterLifecycle() {}
}
