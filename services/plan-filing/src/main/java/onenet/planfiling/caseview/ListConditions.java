package onenet.planfiling.caseview;

import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;
import onenet.casework.clock.LightSql;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** The question in the words of the database. */
final class ListConditions {

    /** This clock never stands still. */
    private static final LightSql LIGHTS = new LightSql(false);

    static final String LIGHT = LIGHTS.light();

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    ListConditions(FilingQuestion question, DeskDays days) {
        question.status().ifPresent(status -> and("status = :status").with("status", status.name()));
        question.light().ifPresent(light -> light(light, days));
        question.withinDays().ifPresent(most -> and("due_order <= :within").with("within", days.after(most)));
        question.text()
                .ifPresent(part ->
                        and("strpos(case_number || ' ' || coalesce(filing_number, '') || ' ' || upper(plan_title)"
                                        + " || ' ' || upper(unit_name) || ' ' || unit_uscc, :part) > 0")
                                .with("part", part));
    }

    /** The bounds beside the light itself let the index be read from where it matters. */
    private void light(Light light, DeskDays days) {
        and(LIGHT + " = :light").with("light", light.name()).at(days);
        and(LIGHTS.bound(light));
    }

    /** The two days a light is reckoned from. */
    ListConditions at(DeskDays days) {
        return with("today", days.today()).with("warned", days.warned());
    }

    ListConditions and(String condition) {
        text.append(text.isEmpty() ? " WHERE " : " AND ").append(condition);
        return this;
    }

    ListConditions with(String name, Object value) {
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
