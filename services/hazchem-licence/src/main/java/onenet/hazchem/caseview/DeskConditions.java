package onenet.hazchem.caseview;

import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** The question in the words of the database. */
final class DeskConditions {

    private static final String PAUSED = "paused_from <= :today AND paused_to >= :today";
    private static final String LATE = "due_order < :today AND due_fixed";
    private static final String RUNNING = "due_order < DATE '9999-12-31'";

    /** As {@link Light} reckons it from the ledger; nothing where no clock runs. */
    static final String LIGHT = "CASE WHEN " + LATE + " THEN 'OVERDUE' WHEN " + PAUSED + " THEN 'PAUSED'"
            + " WHEN due_order <= :warned THEN 'WARNING' WHEN " + RUNNING + " THEN 'NORMAL' ELSE '' END";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    DeskConditions(WorklistQuestion question, DeskDays days) {
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

    DeskConditions and(String condition) {
        text.append(text.isEmpty() ? " WHERE " : " AND ").append(condition);
        return this;
    }

    DeskConditions with(String name, Object value) {
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
