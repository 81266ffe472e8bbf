package onenet.oversight.sampling;

import onenet.casework.identity.OfficeCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How an office decides an item beside all the others that decide it.
 *
 * @param refused or not accepted, of all it decided
 * @param refusedElsewhere likewise by the others
 * @param corrected first, of all it decided
 * @param correctedElsewhere likewise by the others
 * @param medianDays office days of its cases; null where none is known
 * @param medianElsewhere the middle one of the other offices' medians; null where none is known
 */
public record OfficeDrift(
        String itemCode,
        OfficeCode office,
        Share refused,
        Share refusedElsewhere,
        Drift refusing,
        Share corrected,
        Share correctedElsewhere,
        Drift correcting,
        Integer medianDays,
        Integer medianElsewhere) {

    /** A line for each office of each item that two offices or more decide. */
    static List<OfficeDrift> among(List<OfficeTally> tallies, int atLeast) {
        List<OfficeDrift> lines = new ArrayList<>();
        for (OfficeTally own : tallies) {
            List<OfficeTally> others = tallies.stream()
                    .filter(each -> each.itemCode().equals(own.itemCode()))
                    .filter(each -> !each.office().equals(own.office()))
                    .toList();
            if (!others.isEmpty()) {
                lines.add(beside(own, others, atLeast));
            }
        }
        return lines;
    }

    private static OfficeDrift beside(OfficeTally own, List<OfficeTally> others, int atLeast) {
        long decided = others.stream().mapToLong(OfficeTally::decided).sum();
        Share refused = new Share(own.refused(), own.decided());
        Share refusedElsewhere =
                new Share(others.stream().mapToLong(OfficeTally::refused).sum(), decided);
        Share corrected = new Share(own.corrected(), own.decided());
        Share correctedElsewhere =
                new Share(others.stream().mapToLong(OfficeTally::corrected).sum(), decided);
        List<Integer> medians = others.stream()
                .map(OfficeTally::medianDays)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new OfficeDrift(
                own.itemCode(),
                own.office(),
                refused,
                refusedElsewhere,
                Drift.of(refused, refusedElsewhere, atLeast),
                corrected,
                correctedElsewhere,
                Drift.of(corrected, correctedElsewhere, atLeast),
                own.medianDays(),
                medians.isEmpty() ? null : medians.get((medians.size() - 1) / 2));
    }

    /** Whether it decides unlike the others in anything that is judged. */
    boolean drifts() {
        return refusing.differs() || correcting.differs();
    }
}
