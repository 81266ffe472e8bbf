package onenet.chemicals;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which entry a substance is, or why that cannot be said.
 *
 * @param entries the one found; those it may be; or those the number belongs to although the name is of none of them
 */
public record Resolution(Outcome outcome, List<Chemical> entries) {

    /** How the look into the catalogue ended. */
    public enum Outcome {
        FOUND,
        /** Several entries fit what was said: one has to be chosen. */
        SEVERAL,
        /** Name and number are of different substances. */
        CONTRADICTION,
        UNKNOWN
    }

    public Resolution {
        entries = List.copyOf(entries);
    }

    static Resolution among(List<Chemical> fitting) {
        return new Resolution(fitting.size() == 1 ? Outcome.FOUND : Outcome.SEVERAL, fitting);
    }

    static Resolution contradiction(List<Chemical> meant) {
        return new Resolution(Outcome.CONTRADICTION, meant);
    }

    static Resolution unknown() {
        return new Resolution(Outcome.UNKNOWN, List.of());
    }

    public boolean found() {
        return outcome == Outcome.FOUND;
    }

    /** The entry that was found. */
    public Chemical entry() {
        return entries.get(0);
    }

    /** The entries in words, for whoever has to choose: 1650 氢氟酸、756 氟化氢[无水]. */
    public String words() {
        return entries.stream().map(each -> each.entry() + " " + each.name()).collect(Collectors.joining("、"));
    }
}
