package onenet.hazchem.caseview;

import onenet.casework.clock.Light;
import onenet.hazchem.caseview.WorklistQuestion.Order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the worklist's indexes: which cases stand on a page, and how many there are at each stage and light. */
@ApplicationScoped
class DeskRows {

    private static final String PAUSED = "paused_from <= :today AND paused_to >= :today";
    private static final String LATE = "due_order < :today AND due_fixed";
    private static final String RUNNING = "due_order < DATE '9999-12-31'";

    /** As {@link Light} reckons it from the ledger; nothing where no clock runs. */
    private static final String LIGHT = "CASE WHEN " + LATE + " THEN 'OVERDUE' WHEN " + PAUSED + " THEN 'PAUSED'"
            + " WHEN due_order <= :warned THEN 'WARNING' WHEN " + RUNNING + " THEN 'NORMAL' ELSE '' END";

    private final EntityManager database;

    DeskRows(EntityManager database) {
        this.database = database;
    }

    /** Where a page ended. */
    record Place(LocalDate day, String caseNumber) {}

    /** So many cases at a stage with a light; the light is empty where no clock runs. */
    record Count(String status, String light, long cases) {}

    /** Numbers of the cases of one page, in order. */
    List<String> page(WorklistQuestion question, DeskDays days, Optional<Place> after, int limit) {
        var conditions = new Conditions(question, days);
        boolean newest = question.order() == Order.NEWEST;
        String day = question.order() == Order.DUE ? "due_order" : "received_on";
        after.ifPresent(place -> conditions
                .and("(" + day + ", case_number) " + (newest ? "<" : ">") + " (:day, :number)")
                .with("day", place.day())
                .with("number", place.caseNumber()));
        String direction = newest ? " DESC" : "";
        Query query = conditions.fill(database.createNativeQuery(
                "SELECT case_number FROM licence_case" + conditions + " ORDER BY " + day + direction + ", case_number"
                        + direction + " LIMIT " + limit,
                String.class));
        return ((List<?>) query.getResultList())
                .stream().map(String.class::cast).toList();
    }

    List<Count> counts(WorklistQuestion question, DeskDays days) {
        var conditions = new Conditions(question.wider(), days)
                .with("today", days.today())
                .with("warned", days.warned());
        Query query = conditions.fill(database.createNativeQuery(
                "SELECT status, " + LIGHT + " light, count(*) FROM licence_case" + conditions
                        + " GROUP BY status, light",
                Tuple.class));
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Tuple.class::cast)
                        .map(row -> new Count(
                                row.get(0, String.class),
                                row.get(1, String.class),
                                row.get(2, Number.class).longValue()))
                        .toList();
    }

    /** The question in the words of the database. */
    private static final class Conditions {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(WorklistQuestion question, DeskDays days) {
            question.office().ifPresent(office -> and("office = :office").with("office", office));
            question.status().ifPresent(status -> and("status = :status").with("status", status.name()));
            question.matter().ifPresent(matter -> and("matter = :matter").with("matter", matter.name()));
            question.light().ifPresent(light -> light(light, days));
            question.withinDays().ifPresent(most -> and("due_order <= :within").with("within", days.after(most)));
            question.text()
                    .ifPresent(part ->
                            and("strpos(case_number || ' ' || upper(applicant_name) || ' ' || applicant_uscc, :part) > 0")
                                    .with("part", part));
        }

        /** The bounds beside the light itself let the index be read from where it matters. */
        private void light(Light light, DeskDays days) {
            and(LIGHT + " = :light")
                    .with("light", light.name())
                    .with("today", days.today())
                    .with("warned", days.warned());
            switch (light) {
                case OVERDUE -> and("due_order < :today");
                case WARNING -> and("due_order <= :warned");
                case NORMAL -> and("due_order > :warned AND " + RUNNING);
                case PAUSED -> and("paused_to >= :today");
            }
        }

        Conditions and(String condition) {
            text.append(text.isEmpty() ? " WHERE " : " AND ").append(condition);
            return this;
        }

        Conditions with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        Query fill(Query query) {
            values.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
