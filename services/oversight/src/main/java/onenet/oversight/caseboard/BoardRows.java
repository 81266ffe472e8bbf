package onenet.oversight.caseboard;

import onenet.casework.LegalTime;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;
import onenet.casework.clock.LightSql;
import onenet.feed.Conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Asks the indexes of the board. */
@ApplicationScoped
class BoardRows {

    private static final String COLUMNS =
            "case_number, source, item_code, holder_uscc, office, acting_mode, status, public_status, " + LightSql.LIGHT
                    + " light, due_on, due_fixed, paused_from, stage, step, step_from, step_until, opened_at, changed_at";

    /** A light is one column of many for each office: so the counts are read in one pass of one index. */
    private static final String COUNTS = "SELECT office, " + LightSql.LIGHT + " light, count(*) FROM board_case";

    private final EntityManager database;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    BoardRows(EntityManager database, WorkingCalendar calendar, InstantSource clock) {
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    DeskDays days() {
        return new DeskDays(LegalTime.today(clock), calendar);
    }

    /** What is true of every row that is read: it stands in the edition of today, with the days a light is reckoned from. */
    Conditions board() {
        DeskDays days = days();
        return Conditions.none()
                .and(Editions.CURRENT)
                .with("today", days.today())
                .with("warned", days.warned());
    }

    List<Shown> page(Conditions where, BoardQuestion.Order order, int limit) {
        return tuples(
                        "SELECT " + COLUMNS + ", " + order.text() + " || '~' || case_number place FROM board_case"
                                + where + order.sql() + " LIMIT " + limit,
                        where)
                .map(BoardRows::shown)
                .toList();
    }

    List<Shown> of(Collection<String> cases) {
        Conditions where = board().and("case_number IN (:cases)").with("cases", cases);
        return cases.isEmpty() ? List.of() : page(where, BoardQuestion.Order.NEWEST, cases.size());
    }

    Stream<Tally> counts(Conditions where) {
        return tuples(COUNTS + where + " GROUP BY office, light", where)
                .map(row -> new Tally(
                        row.get(0, String.class),
                        Light.valueOf(row.get(1, String.class)),
                        row.get(2, Number.class).longValue()));
    }

    /** So many cases of an office with a light. */
    record Tally(String office, Light light, long cases) {}

    private static Shown shown(Tuple row) {
        String mode = row.get("acting_mode", String.class);
        return new Shown(
                row.get("case_number", String.class),
                CaseService.ofSource(row.get("source", String.class)),
                row.get("item_code", String.class),
                row.get("holder_uscc", String.class),
                row.get("office", String.class),
                mode == null ? null : AuthorityMode.valueOf(mode),
                row.get("status", String.class),
                row.get("public_status", String.class),
                Light.valueOf(row.get("light", String.class)),
                row.get("due_on", LocalDate.class),
                row.get("due_fixed", Boolean.class),
                row.get("paused_from", LocalDate.class),
                Stage.valueOf(row.get("stage", String.class)),
                stay(row),
                row.get("opened_at", Instant.class),
                row.get("changed_at", Instant.class),
                row.get("place", String.class));
    }

    private static Stay stay(Tuple row) {
        String step = row.get("step", String.class);
        return step == null
                ? null
                : new Stay(step, row.get("step_from", LocalDate.class), row.get("step_until", LocalDate.class), null);
    }

    private Stream<Tuple> tuples(String sql, Conditions conditions) {
        Query query = conditions.fill(database.createNativeQuery(sql, Tuple.class));
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast);
    }
}
