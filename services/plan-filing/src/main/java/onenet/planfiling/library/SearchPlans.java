package onenet.planfiling.library;

import onenet.casework.actor.Actor;
import onenet.planfiling.law.AccidentKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Query: the plans that have all that is asked for; those named so first, then the newest. */
@ApplicationScoped
public class SearchPlans {

    private final PlanLibrary library;

    SearchPlans(PlanLibrary library) {
        this.library = library;
    }

    /**
     * What is asked for; whatever is null is not asked.
     *
     * @param text free text: title, unit, address, chemical, accident, or words of the plan itself
     * @param unit credit code of the filing unit
     * @param chemical CAS number
     */
    public record Question(String text, String unit, String county, String chemical, AccidentKind accident) {}

    /** A page of plans; {@code next} is where the following one begins, null on the last. */
    public record PlanPage(List<LibraryPlan> items, Integer next) {}

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
        List<LibraryPlan> found = library.search(terms, text, offset, limit + 1);
        boolean more = found.size() > limit;
        return new PlanPage(more ? found.subList(0, limit) : found, more ? offset + limit : null);
    }
}
