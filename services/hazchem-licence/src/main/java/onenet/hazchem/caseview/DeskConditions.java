package onenet.hazchem.caseview;

import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;
import onenet.casework.clock.LightSql;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** The question in the words of the database. */
final class DeskConditions {

    private static final LightSql LIGHTS = new LightSql(true);

    static final String LIGHT = LIGHTS.light();

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
        and(LIGHTS.bound(light));
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
