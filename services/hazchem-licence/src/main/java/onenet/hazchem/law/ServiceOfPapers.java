package onenet.hazchem.law;

import java.time.LocalDate;

/**
 * When a paper counts as served, and until when it may be challenged. By publication it counts thirty days after; otherwise on the day it
 * arrives (Civil Procedure Law). The periods begin the day after and end on the matching day, or the month's last (Civil Code Art. 201, 202).
 */
public record ServiceOfPapers(LocalDate countsOn) {

    private static final int DAYS_OF_PUBLICATION = 30;
    private static final int DAYS_TO_RECONSIDERATION = 60;
    private static final int MONTHS_TO_COURT = 6;

    public static ServiceOfPapers arrived(LocalDate on) {
        return new ServiceOfPapers(on);
    }

    public static ServiceOfPapers published(LocalDate on) {
        return new ServiceOfPapers(on.plusDays(DAYS_OF_PUBLICATION));
    }

    public LocalDate reconsiderBy() {
        return countsOn.plusDays(DAYS_TO_RECONSIDERATION);
    }

    public LocalDate sueBy() {
        return countsOn.plusMonths(MONTHS_TO_COURT);
    }
}
