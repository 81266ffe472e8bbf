package onenet.planfiling.library;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan as the library shows it.
 *
 * @param distanceKm from the place asked about, as the crow flies; null when none was asked about
 */
public record LibraryPlan(
        String caseNumber,
        String filingNumber,
        String title,
        String planVersion,
        String unitUscc,
        String unitName,
        String phone,
        String office,
        String county,
        LocalDate filedOn,
        List<String> kinds,
        List<String> chemicals,
        List<String> accidentKinds,
        String excerpt,
        Double distanceKm) {

    static LibraryPlan of(Tuple row) {
        return new LibraryPlan(
                row.get("case_number", String.class),
                row.get("filing_number", String.class),
                row.get("title", String.class),
                row.get("plan_version", String.class),
                row.get("unit_uscc", String.class),
                row.get("unit_name", String.class),
                row.get("phone", String.class),
                row.get("office", String.class),
                row.get("county", String.class),
                LocalDate.parse(row.get("filed", String.class)),
                list(row.get("kind_list", String.class)),
                list(row.get("chemical_list", String.class)),
                list(row.get("accident_list", String.class)),
                row.get("excerpt", String.class),
                row.get("distance", Double.class));
    }

    static List<String> list(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
