package onenet.worklist;

import onenet.casedesk.Colleagues;
import onenet.casedesk.DeskCase;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;
import onenet.casework.clock.LightSql;
import onenet.feed.Conditions;
import onenet.worklist.CaseCounts.Count;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the indexes of a list: which cases stand on a page, and how many there are at each stage and light. */
@Singleton
public class CaseRows {

    /**
     * A moment is written into a row before the others can see it: whoever asks again from the moment of his last answer is given
     * what was under way then too, and may be given some of it twice.
     */
    private static final String CHANGED = "changed_at >= CAST(:since AS timestamptz) - INTERVAL '2 minutes'";

    private static final String TODAY = "due_order <= :today";

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final EntityManager database;
    private final Colleagues colleagues;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    CaseRows(EntityManager database, Colleagues colleagues, WorkingCalendar calendar, InstantSource clock) {
        this.database = database;
        this.colleagues = colleagues;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<Place> page(
            ListedCases cases, Conditions whose, ListQuestion question, Mine mine, Optional<Place> after, int limit) {
        DeskDays days = days();
        Order order = question.order();
        asked(whose, question, days);
        question.waiting().ifPresent(waiting -> turn(whose, waiting, mine, days));
        after.ifPresent(
                place -> whose.and(order.behind()).with("at", place.at()).with("number", place.caseNumber()));
        return tuples(
                        "SELECT " + order.text() + ", case_number FROM " + cases.table() + whose + order.sql()
                                + " LIMIT " + limit,
                        whose)
                .map(row -> new Place(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    List<Count> counts(ListedCases cases, Conditions whose, ListQuestion question, Mine mine) {
        DeskDays days = days();
        asked(whose, question.wider(), days);
        return tuples(
                        "SELECT status, office, " + LightSql.LIGHT + " light, " + mine.sql() + " mine, " + TODAY
                                + " today, coalesce(assigned_to, '" + ListQuestion.NOBODY
                                + "') assigned, count(*) FROM "
                                + cases.table() + whose + " GROUP BY status, office, light, mine, today, assigned",
                        mine.in(at(whose, days), days))
                .map(row -> new Count(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Boolean.class),
                        row.get(4, Boolean.class),
                        row.get(5, String.class),
                        row.get(6, Number.class).longValue()))
                .toList();
    }

    void open(Actor actor) {
        colleagues.know(actor);
    }

    List<String> unfolded(ListedCases cases, int most) {
        return tuples(
                        "SELECT case_number FROM " + cases.table()
                                + " WHERE found_by IS NULL ORDER BY case_number LIMIT " + most,
                        Conditions.none())
                .map(row -> row.get(0, String.class))
                .toList();
    }

    List<String> unreckoned(ListedCases cases, int most) {
        return tuples(
                        "SELECT case_number FROM " + cases.table()
                                + " WHERE reckoned_to < :year ORDER BY reckoned_to, case_number LIMIT " + most,
                        Conditions.none().with("year", calendar.years().last()))
                .map(row -> row.get(0, String.class))
                .toList();
    }

    void reckon(DeskCase found) {
        found.reckonDueDate(calendar);
    }

    private static void asked(Conditions all, ListQuestion question, DeskDays days) {
        question.status().ifPresent(status -> all.and("status = :status").with("status", status));
        question.light().ifPresent(light -> light(all, light, days));
        question.withinDays().ifPresent(most -> all.and("due_order <= :within").with("within", days.after(most)));
        question.assignedTo().ifPresent(person -> assigned(all, person));
        question.changedSince()
                .ifPresent(since -> all.and(CHANGED).with("since", known(since).toString()));
    }

    private static void assigned(Conditions all, String person) {
        if (person.equals(ListQuestion.NOBODY)) {
            all.and("assigned_to IS NULL");
        } else {
            all.and("assigned_to = :assigned").with("assigned", person);
        }
    }

    private static void turn(Conditions all, Waiting waiting, Mine mine, DeskDays days) {
        switch (waiting) {
            case ME -> mine.in(all, days).and(mine.sql());
            case TODAY -> all.and(TODAY).with("today", days.today());
            case OTHERS -> at(mine.in(all, days), days).and("NOT " + mine.sql()).and(LightSql.LIGHT + " <> 'NONE'");
        }
    }

    /** Java knows moments the database does not; nothing was changed before the first of these or will be after the last. */
    private static Instant known(Instant since) {
        return since.isBefore(FIRST) ? FIRST : since.isAfter(LAST) ? LAST : since;
    }

    /** The bounds beside the light itself let the index be read from where it matters. */
    private static void light(Conditions all, Light light, DeskDays days) {
        at(all, days).and(LightSql.LIGHT + " = :light").with("light", light.name());
        all.and(LightSql.bound(light));
    }

    /** The two days a light is reckoned from. */
    private static Conditions at(Conditions all, DeskDays days) {
        return all.with("today", days.today()).with("warned", days.warned());
    }

    private DeskDays days() {
        return new DeskDays(LegalTime.today(clock), calendar);
    }

    private Stream<Tuple> tuples(String sql, Conditions conditions) {
        Query query = conditions.fill(database.createNativeQuery(sql, Tuple.class));
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast);
    }
}
