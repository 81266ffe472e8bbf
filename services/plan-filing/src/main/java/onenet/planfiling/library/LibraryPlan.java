package onenet.planfiling.library;

import onenet.planfiling.law.AccidentKind;
import onenet.planfiling.law.PlanKind;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

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
        List<PlanKind> kinds,
        List<String> chemicals,
        List<AccidentKind> accidentKinds,
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
                list(row.get("kind_list", String.class), PlanKind::valueOf),
                list(row.get("chemical_list", String.class), cas -> cas),
                list(row.get("accident_list", String.class), AccidentKind::valueOf),
                row.get("excerpt", String.class),
                row.get("distance", Double.class));
    }

    private static <T> List<T> list(String joined, Function<String, T> reading) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(reading).toList();
    }
}
