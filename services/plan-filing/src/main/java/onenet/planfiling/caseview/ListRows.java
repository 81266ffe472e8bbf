package onenet.planfiling.caseview;

import onenet.casework.actor.Actor;
import onenet.casework.clock.DeskDays;
import onenet.planfiling.filingcase.FilingAccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the indexes of the list: which filings stand on a page, and how many there are at each status and light. */
@ApplicationScoped
class ListRows {

    private final EntityManager database;

    ListRows(EntityManager database) {
        this.database = database;
    }

    /** Where a line stands. */
    record Place(LocalDate day, String caseNumber) {}

    /** So many filings at a status with a light; the light is empty where no clock runs. */
    record Count(String status, String light, long cases) {}

    /** Places of the lines of one page, in order; a county crossed finds its copies among them. */
    List<Place> page(Actor actor, FilingQuestion question, DeskDays days, Optional<Place> after, int limit) {
        return whose(actor)
                .flatMap(condition -> lines(conditions(actor, condition, question, days), after, limit).stream())
                .sorted((one, other) -> one.day().equals(other.day())
                        ? one.caseNumber().compareTo(other.caseNumber())
                        : one.day().compareTo(other.day()))
                .limit(limit)
                .toList();
    }

    List<Count> counts(Actor actor, FilingQuestion question, DeskDays days) {
        return whose(actor)
                .flatMap(condition -> counted(
                        conditions(actor, condition, question.wider(), days).at(days))
                        .stream())
                .toList();
    }

    /** A query each for its own and for its copies: both are answered by their index, which a condition "own or copy" would not be. */
    private static Stream<String> whose(Actor actor) {
        if (!actor.isOfficer()) {
            return Stream.of("unit_uscc = :who");
        }
        return FilingAccess.seesAll(actor)
                ? Stream.of("")
                : Stream.of(
                        "office = :who", "case_number IN (SELECT case_number FROM filing_copy WHERE office = :who)");
    }

    private static ListConditions conditions(Actor actor, String whose, FilingQuestion question, DeskDays days) {
        ListConditions conditions = new ListConditions(question, days);
        return whose.isEmpty()
                ? conditions
                : conditions
                        .and(whose)
                        .with("who", (actor.isOfficer() ? actor.office() : actor.enterprise()).orElse(""));
    }

    private List<Place> lines(ListConditions conditions, Optional<Place> after, int limit) {
        after.ifPresent(place -> conditions
                .and("(due_order, case_number) > (:day, :number)")
                .with("day", place.day())
                .with("number", place.caseNumber()));
        return tuples(
                        "SELECT due_order, case_number FROM filing_case" + conditions
                                + " ORDER BY due_order, case_number LIMIT " + limit,
                        conditions)
                .map(row -> new Place(row.get(0, LocalDate.class), row.get(1, String.class)))
                .toList();
    }

    private List<Count> counted(ListConditions conditions) {
        return tuples(
                        "SELECT status, " + ListConditions.LIGHT + " light, count(*) FROM filing_case" + conditions
                                + " GROUP BY status, light",
                        conditions)
                .map(row -> new Count(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Number.class).longValue()))
                .toList();
    }

    private Stream<Tuple> tuples(String sql, ListConditions conditions) {
        Query query = conditions.fill(database.createNativeQuery(sql, Tuple.class));
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast);
    }
}
