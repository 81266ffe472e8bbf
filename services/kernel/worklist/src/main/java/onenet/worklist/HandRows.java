package onenet.worklist;

import onenet.casedesk.Colleagues.Colleague;
import onenet.casedesk.DeskCase;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.LightSql;
import onenet.feed.Conditions;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Whose a case is, in the database: beside its row, and line by line in the record of it ({@code case_assignment}). */
@Singleton
class HandRows {

    private final EntityManager database;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    HandRows(EntityManager database, WorkingCalendar calendar, InstantSource clock) {
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Whose a case is, asked with somebody in mind.
     *
     * @param person null while it is nobody's
     * @param open whether something is still to be done in it
     * @param soiled whether acts of the asked one are due, and each is forbidden him by a part he took
     */
    record Hand(String person, String name, boolean open, boolean soiled) {

        String called() {
            return name == null ? "—" : name;
        }
    }

    /** @param asked null for nobody */
    Hand hand(CaseList<?, ?, ?> list, DeskCase found, Colleague asked) {
        return read(list, found, asked, "");
    }

    /** The same, held until the transaction ends. */
    Hand locked(CaseList<?, ?, ?> list, DeskCase found, Colleague asked) {
        return read(list, found, asked, " FOR UPDATE");
    }

    private Hand read(CaseList<?, ?, ?> list, DeskCase found, Colleague asked, String how) {
        Owed acts = list.acts();
        Set<Role> roles = asked == null ? Set.of() : asked.roles();
        String sql = "SELECT assigned_to, assigned_name, " + open(acts) + ", (" + acts.due(roles, ":me") + " AND NOT "
                + acts.open(roles, ":me") + ") FROM " + list.listed().table();
        Conditions one = known(Conditions.none().and("case_number = :number")).with("number", found.caseNumber());
        Tuple row =
                (Tuple) filled(sql, one, how, asked == null ? "" : asked.id()).getSingleResult();
        return new Hand(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, Boolean.class),
                row.get(3, Boolean.class));
    }

    /**
     * Lets one at a time put several cases into other hands, until its transaction ends: each case keeps its audit chain locked meanwhile, and two
     * who go through the chains in different orders would wait for each other.
     */
    void oneAtATime() {
        database.createNativeQuery(
                        "SELECT count(*) FROM pg_advisory_xact_lock(hashtextextended('case_assignment', 7))",
                        Long.class)
                .getSingleResult();
    }

    /** Numbers of the open cases of an office that are this person's. */
    List<String> of(CaseList<?, ?, ?> list, String office, String person) {
        String sql = "SELECT case_number FROM " + list.listed().table();
        Conditions his = known(Conditions.none()
                        .and("office = :office")
                        .and("assigned_to = :his")
                        .and(open(list.acts())))
                .with("office", office)
                .with("his", person);
        return ((List<?>) filled(sql, his, " ORDER BY case_number", person).getResultList())
                .stream().map(row -> ((Tuple) row).get(0, String.class)).toList();
    }

    void put(ListedCases listed, DeskCase found, Hand from, Colleague to, Actor by, Handing act, String reason) {
        database.createNativeQuery(
                        "UPDATE " + listed.table() + " SET assigned_to = nullif(?1, ''),"
                                + " assigned_name = nullif(?2, ''), assigned_at = CASE WHEN ?1 <> '' THEN CAST(?3 AS timestamptz) END WHERE case_number = ?4")
                .setParameter(1, to == null ? "" : to.id())
                .setParameter(2, to == null ? "" : to.name())
                .setParameter(3, clock.instant())
                .setParameter(4, found.caseNumber())
                .executeUpdate();
        database.createNativeQuery("INSERT INTO case_assignment (case_number, at, act, from_person, from_name,"
                        + " to_person, to_name, by_person, by_name, reason) VALUES (?1, ?2, ?3, nullif(?4, ''),"
                        + " nullif(?5, ''), nullif(?6, ''), nullif(?7, ''), ?8, ?9, nullif(?10, ''))")
                .setParameter(1, found.caseNumber())
                .setParameter(2, clock.instant())
                .setParameter(3, act.name())
                .setParameter(4, said(from.person()))
                .setParameter(5, said(from.name()))
                .setParameter(6, to == null ? "" : to.id())
                .setParameter(7, to == null ? "" : to.name())
                .setParameter(8, by.id())
                .setParameter(9, by.name())
                .setParameter(10, said(reason))
                .executeUpdate();
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    /** The record of a case, the first line first. */
    List<Handed> record(String caseNumber) {
        return ((List<?>) database.createNativeQuery(
                                "SELECT at, act, from_name, to_name, by_name, reason FROM case_assignment"
                                        + " WHERE case_number = ?1 ORDER BY id",
                                Tuple.class)
                        .setParameter(1, caseNumber)
                        .getResultList())
                .stream().map(Tuple.class::cast).map(Handed::of).toList();
    }

    private static String open(Owed acts) {
        return "(" + LightSql.LIGHT + " <> 'NONE' OR " + acts.anything(":me") + ")";
    }

    private Conditions known(Conditions some) {
        var days = new DeskDays(LegalTime.today(clock), calendar);
        return some.with("today", days.today()).with("warned", days.warned());
    }

    /** Not every service's acts ask who it is. */
    private Query filled(String select, Conditions conditions, String how, String person) {
        String sql = select + conditions + how;
        return (sql.contains(":me") ? conditions.with("me", person) : conditions)
                .fill(database.createNativeQuery(sql, Tuple.class));
    }
}
