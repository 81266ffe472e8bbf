package onenet.hazchem.licencecase;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A check on site by at least two officers (Licensing Law Art. 34, Order 55 Art. 11).
 *
 * @param suspension number of the suspension that holds the clock meanwhile
 * @param report what was found; null until reported
 * @param signedBy ids of the officers who signed; the reporter first
 */
public record SiteInspection(
        int number, LocalDate startedOn, String openedBy, int suspension, Report report, List<String> signedBy) {

    private static final int OFFICERS_NEEDED = 2;

    public SiteInspection {
        signedBy = List.copyOf(signedBy);
    }

    public SiteInspection reported(Report found, String officer) {
        return new SiteInspection(number, startedOn, openedBy, suspension, found, List.of(officer));
    }

    public SiteInspection signed(String officer) {
        List<String> all =
                Stream.concat(signedBy.stream(), Stream.of(officer)).distinct().toList();
        return new SiteInspection(number, startedOn, openedBy, suspension, report, all);
    }

    public boolean complete() {
        return report != null && signedBy.size() >= OFFICERS_NEEDED;
    }

    /**
     * What an inspection of the site came to.
     *
     * @param lastDay last day on site; the clock counts again from the day after
     * @param findings what was seen, each with the clause it concerns
     */
    public record Report(Conclusion conclusion, LocalDate lastDay, List<Finding> findings) {

        public Report {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One condition as it was found on the site.
     *
     * @param clause condition of the item definition, for example A6-1
     * @param met whether the result is MET: for readers who know no other results
     * @param note what was seen; why, where it does not apply
     * @param photographs ids of the files taken on site
     */
    public record Finding(String clause, boolean met, Result result, String note, List<String> photographs) {

        /** Findings written before there were photographs have none; those of before a condition could fail to apply say only whether it was met. */
        public Finding {
            result = result != null ? result : met ? Result.MET : Result.NOT_MET;
            met = result == Result.MET;
            photographs = photographs == null ? List.of() : List.copyOf(photographs);
        }
    }

    /** What was found of a condition. */
    public enum Result {
        MET,
        NOT_MET,
        /** By the facts of the place; why is in the note. */
        NOT_APPLICABLE
    }

    /** The files taken on site, of all findings. */
    public List<String> photographs() {
        return report == null
                ? List.of()
                : report.findings().stream()
                        .flatMap(finding -> finding.photographs().stream())
                        .toList();
    }

    /** What the officers conclude. */
    public enum Conclusion {
        CONDITIONS_MET,
        RECTIFICATION_NEEDED,
        CONDITIONS_NOT_MET
    }
}
