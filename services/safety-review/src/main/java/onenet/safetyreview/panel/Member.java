package onenet.safetyreview.panel;

import java.time.LocalDate;

/**
 * Somebody drawn into a panel.
 *
 * @param code of the expert in the register
 * @param field he was drawn in
 * @param signedInOn day he signed in; null before
 * @param opinion his own; null before he gave it
 * @param leftBecause why another was drawn in his place; null while he holds his seat
 */
public record Member(String code, String field, LocalDate signedInOn, Opinion opinion, String leftBecause) {

    /**
     * What one member thinks.
     *
     * @param reasons in his words
     * @param givenOn day he gave it
     */
    public record Opinion(Judgement judgement, String reasons, LocalDate givenOn) {}

    static Member drawn(String code, String field) {
        return new Member(code, field, null, null, null);
    }

    boolean holds(String who) {
        return seated() && code.equals(who);
    }

    boolean seated() {
        return leftBecause == null;
    }

    Member signedIn(LocalDate today) {
        return new Member(code, field, signedInOn == null ? today : signedInOn, opinion, null);
    }

    Member thinks(Opinion own) {
        return new Member(code, field, signedInOn, own, null);
    }

    Member leaves(String because) {
        return new Member(code, field, signedInOn, opinion, because);
    }
}
