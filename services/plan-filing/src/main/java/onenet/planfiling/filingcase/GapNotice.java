package onenet.planfiling.filingcase;

import java.time.LocalDate;
import java.util.List;

/** The one notice that names everything missing (一次性告知, Order 88 Art. 28). */
public record GapNotice(LocalDate issuedOn, String issuedBy, List<Gap> gaps) {

    public GapNotice {
        gaps = List.copyOf(gaps);
    }

    /** As the unit reads it: the office tells, not one of its people. */
    public GapNotice unnamed() {
        return new GapNotice(issuedOn, null, gaps);
    }

    /** The materials it names, each once. */
    List<String> materials() {
        return gaps.stream().map(Gap::material).distinct().toList();
    }

    /**
     * One thing that is missing.
     *
     * @param material material of the item to be given or mended
     * @param clause clause it rests on
     * @param check point of the form check that failed; null when the material itself is missing
     * @param reason what is missing, in the officer's words
     */
    public record Gap(String material, String clause, String check, String reason) {}
}
