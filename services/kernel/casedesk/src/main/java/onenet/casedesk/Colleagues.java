package onenet.casedesk;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The officers an office's desk knows: those who opened it, took a case or acted on one. Name, office and roles are what their own sign-in
 * said, so that nobody can be named who does not serve there ({@code docs/decisions/0036}); it is no directory of staff.
 */
@ApplicationScoped
public class Colleagues {

    private final EntityManager entities;
    private final InstantSource clock;

    Colleagues(EntityManager entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * An officer of an office.
     *
     * @param id the person
     * @param name as he signs in
     * @param roles as his last sign-in said
     */
    public record Colleague(String id, String name, Set<Role> roles) {

        static Colleague of(Tuple row) {
            return new Colleague(
                    row.get(0, String.class),
                    row.get(1, String.class),
                    Stream.of(row.get(2, String.class).split(","))
                            .flatMap(name -> Stream.of(Role.values())
                                    .filter(role -> role.name().equals(name)))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Remembers an officer at his office; written once a day, and when something of it changed. */
    public void know(Actor actor) {
        if (actor.office().isEmpty() || actor.system()) {
            return;
        }
        entities.createNativeQuery("INSERT INTO colleague (office, person, name, roles, seen_on)"
                        + " VALUES (:office, :person, :name, string_to_array(:roles, ','), :today)"
                        + " ON CONFLICT (office, person) DO UPDATE"
                        + " SET name = EXCLUDED.name, roles = EXCLUDED.roles, seen_on = EXCLUDED.seen_on"
                        + " WHERE colleague.seen_on < EXCLUDED.seen_on OR colleague.name <> EXCLUDED.name"
                        + " OR colleague.roles <> EXCLUDED.roles")
                .setParameter("office", actor.office().get())
                .setParameter("person", actor.id())
                .setParameter("name", actor.name())
                .setParameter(
                        "roles", actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .setParameter("today", LegalTime.today(clock))
                .executeUpdate();
    }

    /** The officers of an office, by name. */
    public List<Colleague> at(String office) {
        return read("office = ?1 ORDER BY name, person", office).toList();
    }

    /** An officer of an office, by person or by the name he signs in with. */
    public Optional<Colleague> find(String office, String called) {
        return read("office = ?1 AND (person = ?2 OR lower(name) = lower(?2)) ORDER BY person <> ?2", office, called)
                .findFirst();
    }

    private Stream<Colleague> read(String where, String... values) {
        var query = entities.createNativeQuery(
                "SELECT person, name, array_to_string(roles, ',') FROM colleague WHERE " + where, Tuple.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast).map(Colleague::of);
    }
}
