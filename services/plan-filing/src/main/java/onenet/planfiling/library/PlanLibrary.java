package onenet.planfiling.library;

import onenet.casedesk.CaseAccess;
import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the library. Every question is one conjunction of words and marks. A question that many plans answer is told by a
 * look at the newest: it is answered by walking back from them. All others are answered from the index, of which at most
 * {@value #CANDIDATES} finds are ranked.
 */
@ApplicationScoped
class PlanLibrary {

    /** The city's office looks at every plan, an office of a county at those filed with it or copied to it. */
    private static final String CITY_SUFFIX = "00";

    private static final int CANDIDATES = 5000;
    private static final int NEAR_CANDIDATES = 20_000;
    private static final int SAMPLE = 100;
    private static final int DENSE = 20;

    private static final String COLUMNS = """
            p.case_number, p.filing_number, p.title, p.plan_version, p.unit_uscc, p.unit_name, p.phone, p.office, p.county,
            p.filed_on::text AS filed, array_to_string(p.kinds, ',') AS kind_list,
            array_to_string(p.chemicals, ',') AS chemical_list, array_to_string(p.accident_kinds, ',') AS accident_list,
            p.excerpt""";

    private static final String SAMPLED = """
            SELECT count(*) FROM (SELECT words FROM library_plan ORDER BY filed_on DESC, case_number DESC LIMIT :sample) newest
            WHERE words @@ CAST(:terms AS tsquery)""";

    private static final String RANKED = """
            WITH hit AS MATERIALIZED (
                SELECT case_number, filed_on, words @@ CAST(:title AS tsquery) AS in_title, words @@ CAST(:name AS tsquery) AS in_unit
                FROM library_plan WHERE words @@ CAST(:terms AS tsquery) LIMIT :candidates),
            page AS MATERIALIZED (
                SELECT * FROM hit ORDER BY in_title DESC, in_unit DESC, filed_on DESC, case_number DESC
                OFFSET :offset LIMIT :limit)
            SELECT %s, CAST(NULL AS double precision) AS distance FROM page JOIN library_plan p USING (case_number)
            ORDER BY page.in_title DESC, page.in_unit DESC, page.filed_on DESC, p.case_number DESC""".formatted(COLUMNS);

    private static final String NEWEST = """
            SELECT %s, CAST(NULL AS double precision) AS distance FROM library_plan p WHERE p.words @@ CAST(:terms AS tsquery)
            ORDER BY p.filed_on DESC, p.case_number DESC OFFSET :offset LIMIT :limit""".formatted(COLUMNS);

    private static final String NEAREST = """
            WITH hit AS MATERIALIZED (
                SELECT case_number, longitude, latitude FROM library_plan
                WHERE words @@ CAST(:terms AS tsquery) LIMIT :candidates),
            page AS MATERIALIZED (
                SELECT case_number, distance_km(longitude, latitude, :longitude, :latitude) AS distance FROM hit
                ORDER BY distance, case_number LIMIT :limit)
            SELECT %s, page.distance FROM page JOIN library_plan p USING (case_number)
            ORDER BY page.distance, p.case_number""".formatted(COLUMNS);

    private final EntityManager database;

    PlanLibrary(EntityManager database) {
        this.database = database;
    }

    /** What this officer may look at, as terms; empty for everything. */
    List<String> visibleTo(Actor officer) {
        String office = officer.office().orElse("-");
        boolean all = CaseAccess.seesAll(officer) || (office.length() == 6 && office.endsWith(CITY_SUFFIX));
        return all ? List.of() : List.of(Mark.OFFICE.asked(office));
    }

    List<LibraryPlan> search(List<String> terms, String text, int offset, int limit) {
        String all = all(terms);
        never("seqscan");
        Query query;
        if (dense(all)) {
            never("bitmapscan");
            query = database.createNativeQuery(NEWEST, Tuple.class);
        } else {
            query = database.createNativeQuery(RANKED, Tuple.class)
                    .setParameter("title", all(Words.asked(text, Mark.TITLE)))
                    .setParameter("name", all(Words.asked(text, Mark.NAME)))
                    .setParameter("candidates", CANDIDATES);
        }
        return plans(
                query.setParameter("terms", all).setParameter("offset", offset).setParameter("limit", limit));
    }

    /** All of these terms; none asks for nothing, and every plan has that. */
    private static String all(List<String> terms) {
        return terms.isEmpty() ? Mark.PLAN.asked("") : String.join(" & ", terms);
    }

    private boolean dense(String terms) {
        Object found = database.createNativeQuery(SAMPLED)
                .setParameter("sample", SAMPLE)
                .setParameter("terms", terms)
                .getSingleResult();
        return ((Number) found).intValue() > DENSE;
    }

    List<LibraryPlan> nearest(List<String> terms, Places.Point place, int limit) {
        never("seqscan");
        return plans(database.createNativeQuery(NEAREST, Tuple.class)
                .setParameter("terms", String.join(" & ", terms))
                .setParameter("candidates", NEAR_CANDIDATES)
                .setParameter("longitude", place.longitude())
                .setParameter("latitude", place.latitude())
                .setParameter("limit", limit));
    }

    /** For this transaction: we know better than an estimate that errs, and would read the whole table, which way to go. */
    private void never(String way) {
        database.createNativeQuery("SELECT set_config(:setting, 'off', true)")
                .setParameter("setting", "enable_" + way)
                .getSingleResult();
    }

    private static List<LibraryPlan> plans(Query query) {
        List<LibraryPlan> plans = new ArrayList<>();
        for (Object row : query.getResultList()) {
            plans.add(LibraryPlan.of((Tuple) row));
        }
        return plans;
    }

    static Optional<String> asked(Mark mark, String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(mark::asked);
    }
}
