package onenet.hazchem.caseview;

import onenet.casework.clock.DeskDays;
import onenet.hazchem.caseview.WorklistQuestion.Order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks the worklist's indexes: which cases stand on a page, and how many there are at each stage and light. */
@ApplicationScoped
class DeskRows {

    private final EntityManager database;

    DeskRows(EntityManager database) {
        this.database = database;
    }

    /** Where a page ended. */
    record Place(LocalDate day, String caseNumber) {}

    /** So many cases at a stage with a light; the light is empty where no clock runs. */
    record Count(String status, String light, long cases) {}

    /** Numbers of the cases of one page, in order. */
    List<String> page(WorklistQuestion question, DeskDays days, Optional<Place> after, int limit) {
        var conditions = new DeskConditions(question, days);
        boolean newest = question.order() == Order.NEWEST;
        String day = question.order() == Order.DUE ? "due_order" : "received_on";
        after.ifPresent(place -> conditions
                .and("(" + day + ", case_number) " + (newest ? "<" : ">") + " (:day, :number)")
                .with("day", place.day())
                .with("number", place.caseNumber()));
        String direction = newest ? " DESC" : "";
        Query query = conditions.fill(database.createNativeQuery(
                "SELECT case_number FROM licence_case" + conditions + " ORDER BY " + day + direction + ", case_number"
                        + direction + " LIMIT " + limit,
                String.class));
        return ((List<?>) query.getResultList())
                .stream().map(String.class::cast).toList();
    }

    List<Count> counts(WorklistQuestion question, DeskDays days) {
        var conditions = new DeskConditions(question.wider(), days)
                .with("today", days.today())
                .with("warned", days.warned());
        Query query = conditions.fill(database.createNativeQuery(
                "SELECT status, " + DeskConditions.LIGHT + " light, count(*) FROM licence_case" + conditions
                        + " GROUP BY status, light",
                Tuple.class));
        return ((List<?>) query.getResultList())
                .stream()
                        .map(Tuple.class::cast)
                        .map(row -> new Count(
                                row.get(0, String.class),
                                row.get(1, String.class),
                                row.get(2, Number.class).longValue()))
                        .toList();
    }
}
