package onenet.oversight.notification;

import java.util.Arrays;
import java.util.Optional;

/** What the text of a message may name: nobody by name, and nothing of what was decided. */
public enum Fact {
    CASE_NUMBER("caseNumber"),
    ITEM("item"),
    OFFICE("office"),
    /** Legal date of what is told. */
    HAPPENED_ON("happenedOn"),
    /** Last day of what has to be done, as the event says it, else of the clock that runs. */
    DUE_ON("dueOn"),
    /** Last day of a licence. */
    VALID_TO("validTo"),
    /** Half-year of a drill. */
    PERIOD("period");

    private final String word;

    Fact(String word) {
        this.word = word;
    }

    /** As templates write it, between braces. */
    public String word() {
        return word;
    }

    static Optional<Fact> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
