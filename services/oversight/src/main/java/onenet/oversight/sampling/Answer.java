package onenet.oversight.sampling;

import onenet.oversight.OversightProblem;
import onenet.problem.Problem;
import onenet.problem.Violation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An answer to a question of a checklist.
 *
 * @param question its id
 * @param words what was found, or why the question does not arise; empty text where it is met and nothing is to be said
 */
public record Answer(String question, Verdict verdict, String words) {

    /**
     * Every question is answered once, and no other; whatever is not simply met is said in words.
     *
     * @throws Problem CHECKLIST_INCOMPLETE
     */
    static void require(List<Answer> answers, List<Question> checklist) {
        Set<String> asked = checklist.stream().map(Question::id).collect(Collectors.toSet());
        Set<String> answered = new HashSet<>();
        IntStream.range(0, answers.size()).forEach(at -> {
            Answer each = answers.get(at);
            if (!asked.contains(each.question()) || !answered.add(each.question())) {
                throw incomplete(each.question(), "/answers/" + at + "/question");
            }
            if (each.verdict() != Verdict.MET && each.words().isBlank()) {
                throw incomplete(each.question(), "/answers/" + at + "/words");
            }
        });
        checklist.stream()
                .map(Question::id)
                .filter(id -> !answered.contains(id))
                .findFirst()
                .ifPresent(missing -> {
                    throw incomplete(missing, "/answers");
                });
    }

    private static Problem incomplete(String question, String pointer) {
        return OversightProblem.CHECKLIST_INCOMPLETE
                .raise(question)
                .at(Violation.inBody(pointer, "CHECKLIST_INCOMPLETE", question));
    }

    /** The questions that are not met, each with what it weighs. */
    static List<Finding> findings(List<Answer> answers, List<Question> checklist) {
        Map<String, Question> byId = checklist.stream().collect(Collectors.toMap(Question::id, Function.identity()));
        return answers.stream()
                .filter(each -> each.verdict() == Verdict.NOT_MET)
                .map(each -> new Finding(byId.get(each.question()), each.words()))
                .toList();
    }

    /** A question that is not met, and what was found. */
    public record Finding(Question question, String words) {}
}
