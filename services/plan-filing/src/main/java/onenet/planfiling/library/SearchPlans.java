package onenet.planfiling.library;

import onenet.casework.actor.Actor;
import onenet.planfiling.law.AccidentKind;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Query: the plans that have all that is asked for; those named so first, then the newest. */
@ApplicationScoped
public class SearchPlans {

    /** Where the last page of an answer may begin: who has read this far asks for something narrower. */
    public static final int FURTHEST = 4900;

    private final PlanLibrary library;

    SearchPlans(PlanLibrary library) {
        this.library = library;
    }

    /**
     * What is asked for; whatever is null is not asked.
     *
     * @param text free text: title, unit, address, chemical, accident, or words of the plan itself
     * @param unit credit code of the filing unit
     * @param chemical CAS number; of an entry without one, its number in the catalogue
     */
    public record Question(String text, String unit, String county, String chemical, AccidentKind accident) {}

    /**
     * A page of plans.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlanPage(List<LibraryPlan> items, String next) {}

    /** @param offset how many plans the pages before held */
    @Transactional
    public PlanPage handle(Actor officer, Question question, int offset, int limit) {
        List<String> terms = new ArrayList<>(library.visibleTo(officer));
        PlanLibrary.asked(Mark.UNIT, question.unit()).ifPresent(terms::add);
        PlanLibrary.asked(Mark.COUNTY, question.county()).ifPresent(terms::add);
        PlanLibrary.asked(Mark.CHEMICAL, question.chemical()).ifPresent(terms::add);
        if (question.accident() != null) {
            terms.add(Mark.ACCIDENT.asked(question.accident().name()));
        }
        String text = question.text() == null ? "" : question.text().strip();
        terms.addAll(Words.asked(text));
        Lines<LibraryPlan> lines = Lines.of(library.search(terms, text, offset, limit + 1), limit);
        int next = offset + limit;
        return new PlanPage(lines.shown(), next > FURTHEST ? null : lines.next(line -> next));
    }
}
