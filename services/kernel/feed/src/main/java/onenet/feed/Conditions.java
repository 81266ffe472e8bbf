package onenet.feed;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** What must hold of a row, in the words of the database. */
public final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /** Everything holds. */
    public static Conditions none() {
        return new Conditions();
    }

    /** The same, to be narrowed further by itself. */
    public Conditions copy() {
        Conditions copy = new Conditions();
        copy.text.append(text);
        copy.values.putAll(values);
        return copy;
    }

    /** @param condition in SQL, with named parameters */
    public Conditions and(String condition) {
        text.append(text.isEmpty() ? " WHERE " : " AND ").append(condition);
        return this;
    }

    public Conditions with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    public Query fill(Query query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** The WHERE clause; empty when everything holds. */
    @Override
    public String toString() {
        return text.toString();
    }
}
