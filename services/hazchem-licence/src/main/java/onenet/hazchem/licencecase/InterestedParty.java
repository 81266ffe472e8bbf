package onenet.hazchem.licencecase;

import java.time.LocalDate;

/**
 * Somebody else whose major interests the licence would touch (利害关系人), who is told, and heard before anything is concluded. Licensing Law
 * Art. 36, 47.
 *
 * @param interest what of his it touches
 * @param toldOn day he was told, and of the right to state his case and to a hearing
 * @param proof how that is proven
 * @param answerBy last day to answer
 * @param statement what he said, or that he said nothing; null until it is on file
 * @param statedOn day that was put on file; null until then
 */
public record InterestedParty(
        int number,
        String name,
        String interest,
        LocalDate toldOn,
        String proof,
        LocalDate answerBy,
        String statement,
        LocalDate statedOn) {

    InterestedParty heard(String said, LocalDate on) {
        return new InterestedParty(number, name, interest, toldOn, proof, answerBy, said, on);
    }

    boolean answered() {
        return statedOn != null;
    }
}
