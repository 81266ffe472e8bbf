package onenet.draw;

import java.util.List;
import java.util.TreeSet;

/**
 * Somebody who may be drawn.
 *
 * @param code stable code of the person; never a name
 * @param household whose people must not meet in one draw, such as a group of employers; the person's own code where he belongs to none
 * @param fields in which he may be drawn, in the order of their text, each once
 */
public record Candidate(String code, String household, List<String> fields) {

    public Candidate {
        Texts.code(code);
        Texts.code(household);
        fields.forEach(Texts::code);
        fields = List.copyOf(new TreeSet<>(fields));
        if (fields.isEmpty()) {
            throw new DrawRefused(DrawRefused.Reason.MALFORMED, code);
        }
    }

    boolean knows(String field) {
        return fields.contains(field);
    }

    String line() {
        return "+" + code + "|" + household + "|" + String.join(",", fields);
    }
}
