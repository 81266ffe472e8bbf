package onenet.proofs.resolution;

import java.time.LocalDate;
import java.util.List;

/**
 * A record an officer has to judge: of the applicant, valid, and either one of several or not what the application says.
 *
 * @param validTo last day it holds; null without end
 * @param differences every field that differs; empty where it is one of several that fit
 */
public record FoundRecord(String identifier, LocalDate validTo, List<Difference> differences) {

    public FoundRecord {
        differences = List.copyOf(differences);
    }

    /**
     * The two values, as they are written.
     *
     * @param field name of the field at the source, for example {@code address}
     * @param particular what the application calls it, for example {@code premises}
     */
    public record Difference(String field, String particular, String stated, String registered) {}
}
