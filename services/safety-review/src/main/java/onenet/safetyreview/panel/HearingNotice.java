package onenet.safetyreview.panel;

import java.time.LocalDate;

/**
 * The written notice to the applicant that experts review his papers and how long it takes; without it their time counts (Licensing Law Art. 45).
 *
 * @param reference number of the paper
 * @param sentOn its day
 * @param days told, working days
 * @param opinionsBy last day for the members' opinions
 * @param remindedOn day on which members were last reminded; null while they were not
 */
public record HearingNotice(String reference, LocalDate sentOn, int days, LocalDate opinionsBy, LocalDate remindedOn) {

    static HearingNotice sent(String reference, int days, PanelDay day) {
        return new HearingNotice(reference, day.today(), days, day.opinionsBy(), null);
    }

    HearingNotice until(LocalDate day) {
        return new HearingNotice(reference, sentOn, days, day, remindedOn);
    }

    HearingNotice reminded(LocalDate day) {
        return new HearingNotice(reference, sentOn, days, opinionsBy, day);
    }
}
