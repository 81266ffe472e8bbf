package onenet.oversight.sampling;

/**
 * A question of a checklist.
 *
 * @param id stable word of it
 * @param severity what it weighs when it is not met
 * @param clause article it rests on
 * @param zh in Chinese
 * @param en in English
 */
public record Question(String id, Severity severity, String clause, String zh, String en) {

    public Question {
        if (id == null || severity == null || clause == null || zh == null || en == null) {
            throw new IllegalArgumentException("a question without id, weight, article or words: " + id);
        }
    }
}
