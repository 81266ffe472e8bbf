package onenet.safetyreview.panel;

import java.time.LocalDate;

/**
 * That a panel is to be given up, or was.
 *
 * @param reason code of {@code contracts/panels/experts.yaml}; left out where the seed was not told yet and no reason of the list is asked
 * @param words the same, as the office wrote it
 * @param proposedBy who proposed it; left out for the applicant
 * @param proposedOn day of that
 * @param approvedBy another, who approved it; left out before, where the seed was not told yet, and for the applicant
 * @param givenUpOn day it was given up; left out before
 */
public record PanelGivingUp(
        String reason, String words, String proposedBy, LocalDate proposedOn, String approvedBy, LocalDate givenUpOn) {

    static PanelGivingUp proposed(String reason, String words, String by, LocalDate on) {
        return new PanelGivingUp(reason, words, by, on, null, null);
    }

    /** Before the seed is told nobody knows who would sit: giving up gains nobody anything. */
    static PanelGivingUp early(String words, String by, LocalDate on) {
        return new PanelGivingUp(null, words, by, on, null, on);
    }

    PanelGivingUp approved(String by, LocalDate on) {
        return new PanelGivingUp(reason, words, proposedBy, proposedOn, by, on);
    }

    /** As the applicant reads it: the office tells, not one of its people. */
    PanelGivingUp unnamed() {
        return new PanelGivingUp(reason, words, null, proposedOn, null, givenUpOn);
    }
}
