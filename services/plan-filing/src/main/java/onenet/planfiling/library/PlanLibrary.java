package onenet.planfiling.library;

import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.FilingAccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the library. Every question is one conjunction of words and marks; at most {@value #CANDIDATES} of what the index finds
 * are looked at, so that a question everybody matches costs no more than a narrow one.
 */
@ApplicationScoped
class PlanLibrary {

    /** The city's office looks at every plan, an office of a county at those filed with it or copied to it. */
    private static final String CITY_SUFFIX = "00";

    private static final int CANDIDATES = 5000;

    private static final String COLUMNS = """
            case_number, filing_number, title, plan_version, unit_uscc, unit_name, phone, office, county,
            filed_on::text AS filed, array_to_string(kinds, ',') AS kind_list, array_to_string(chemicals, ',') AS chemical_list,
            array_to_string(accident_kinds, ',') AS accident_list, excerpt""";

    private static final String SEARCH =
            "WITH hit AS MATERIALIZED (SELECT * FROM library_plan WHERE words @@ CAST(:terms AS tsquery)"
                    + " LIMIT " + CANDIDATES + ") SELECT " + COLUMNS
                    + ", CAST(NULL AS double precision) AS distance FROM hit"
                    + " ORDER BY position(:text IN title) > 0 DESC, position(:text IN unit_name) > 0 DESC, filed_on DESC, case_number DESC";

    private static final String NEWEST =
            "SELECT " + COLUMNS + ", CAST(NULL AS double precision) AS distance FROM library_plan"
                    + " ORDER BY filed_on DESC, case_number DESC";

    private static final String NEAREST =
            "WITH hit AS MATERIALIZED (SELECT * FROM library_plan WHERE words @@ CAST(:terms AS tsquery)"
                    + " LIMIT " + CANDIDATES + ") SELECT " + COLUMNS
                    + ", distance_km(longitude, latitude, :longitude, :latitude) AS distance FROM hit ORDER BY distance, case_number";

    private final EntityManager database;

    PlanLibrary(EntityManager database) {
        this.database = database;
    }

    /** What this officer may look at, as terms; empty for everything. */
    List<String> visibleTo(Actor officer) {
        String office = officer.office().orElse("-");
        boolean all = FilingAccess.seesAll(officer) || office.length() == 6 && office.endsWith(CITY_SUFFIX);
        return all ? List.of() : List.of(Mark.OFFICE.asked(office));
    }

    List<LibraryPlan> search(List<String> terms, String text, int offset, int limit) {
        Query query = terms.isEmpty()
                ? database.createNativeQuery(NEWEST, Tuple.class)
                : asking(SEARCH, terms).setParameter("text", text);
        return plans(query, offset, limit);
    }

    List<LibraryPlan> nearest(List<String> terms, Places.Point place, int limit) {
        return plans(
                asking(NEAREST, terms)
                        .setParameter("longitude", place.longitude())
                        .setParameter("latitude", place.latitude()),
                0,
                limit);
    }

    /** The index is always used: an estimate that errs would read the whole table. */
    private Query asking(String sql, List<String> terms) {
        database.createNativeQuery("SELECT set_config('enable_seqscan', 'off', true)")
                .getSingleResult();
        return database.createNativeQuery(sql, Tuple.class).setParameter("terms", String.join(" & ", terms));
    }

    private static List<LibraryPlan> plans(Query query, int offset, int limit) {
        List<LibraryPlan> plans = new ArrayList<>();
        for (Object row : query.setFirstResult(offset).setMaxResults(limit).getResultList()) {
            plans.add(LibraryPlan.of((Tuple) row));
        }
        return plans;
    }

    static Optional<String> asked(Mark mark, String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(mark::asked);
    }
}
