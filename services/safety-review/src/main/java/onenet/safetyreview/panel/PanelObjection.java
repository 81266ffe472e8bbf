package onenet.safetyreview.panel;

import java.time.LocalDate;

/**
 * The applicant holds that a member of the panel is tied to a party, and what became of it.
 *
 * @param code of the member in the register
 * @param ground code of {@code contracts/panels/experts.yaml}
 * @param words the same, as the applicant wrote it
 * @param raisedOn day he did
 * @param upheld whether it holds; left out before it is decided
 * @param decision why, or why not; left out before
 * @param decidedBy officer who decided; left out before, and for the applicant
 * @param decidedOn day of that; left out before
 */
public record PanelObjection(
        String code,
        String ground,
        String words,
        LocalDate raisedOn,
        Boolean upheld,
        String decision,
        String decidedBy,
        LocalDate decidedOn) {

    static PanelObjection raised(String code, String ground, String words, LocalDate on) {
        return new PanelObjection(code, ground, words, on, null, null, null, null);
    }

    PanelObjection decided(boolean holds, String why, String by, LocalDate on) {
        return new PanelObjection(code, ground, words, raisedOn, holds, why, by, on);
    }

    /** As the applicant reads it: the office tells, not one of its people. */
    PanelObjection unnamed() {
        return new PanelObjection(code, ground, words, raisedOn, upheld, decision, null, decidedOn);
    }

    boolean open() {
        return upheld == null;
    }

    boolean openAbout(String who) {
        return open() && code.equals(who);
    }
}
