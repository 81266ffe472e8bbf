package onenet.oversight.notification;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of contacts. Each is its owner's alone: nobody else of the enterprise sees where somebody is written to. */
@ApplicationScoped
class Contacts {

    private static final String OWN =
            "from Contact where personId = :person and holder = :holder and status <> 'ENDED' order by channel, enteredAt, id";

    private static final String OF_PARTY =
            "from Contact where holder = :holder and channel = :channel and status = 'CONFIRMED' order by id";

    private static final String SEEN = """
            UPDATE contact SET last_seen_on = :today
            WHERE person_id = :person AND holder_uscc = :holder AND agent = :agent AND status <> 'ENDED' AND last_seen_on < :today""";

    private static final String ELSEWHERE =
            "from Contact where personId = :person and holder <> :holder and not agent and status <> 'ENDED'";

    private static final String LAPSED = """
            SELECT id FROM contact WHERE (status = 'UNCONFIRMED' AND entered_at < :before) OR (status = 'CONFIRMED' AND NOT agent AND last_seen_on < :day)
            ORDER BY id LIMIT :most""";

    private static final String SENT = """
            SELECT greatest(
                (SELECT count(*) FROM contact_code WHERE person_id = :person AND sent_at > :since),
                (SELECT count(*) FROM contact_code WHERE address_mark = :mark AND sent_at > :since))""";

    private static final String KEEP_CODE = """
            INSERT INTO contact_code (contact_id, person_id, address_mark, sent_at) VALUES (:contact, :person, :mark, :now)""";

    private final EntityManager database;
    private final InstantSource clock;

    Contacts(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(Contact contact) {
        database.persist(contact);
        database.flush();
    }

    /** What happened to it is in the database, before the next row is asked for. */
    void flush() {
        database.flush();
    }

    Optional<Contact> byId(UUID id) {
        return Optional.ofNullable(database.find(Contact.class, id));
    }

    /** Held until the transaction ends. */
    Optional<Contact> held(UUID id) {
        return Optional.ofNullable(database.find(Contact.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws onenet.problem.Problem NOT_FOUND for somebody else's, and for one that has ended */
    Contact own(Actor actor, UUID id) {
        return held(id).filter(each -> each.status() != ContactStatus.ENDED)
                .filter(each -> each.personId().equals(actor.id())
                        && actor.speaksFor().filter(each.holder()::equals).isPresent())
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    List<Contact> own(Actor actor) {
        return database.createQuery(OWN, Contact.class)
                .setParameter("person", actor.id())
                .setParameter("holder", actor.speaksFor().orElse(""))
                .getResultList();
    }

    List<Contact> ofParty(String holder, Channel channel) {
        return database.createQuery(OF_PARTY, Contact.class)
                .setParameter("holder", holder)
                .setParameter("channel", channel)
                .getResultList();
    }

    /** The person acted for this enterprise today. Who is one enterprise's own is no longer another's: there he is written to no more. */
    void seen(Actor actor) {
        LocalDate today = LegalTime.today(clock);
        String holder = actor.speaksFor().orElse("");
        database.createNativeQuery(SEEN)
                .setParameter("today", today)
                .setParameter("person", actor.id())
                .setParameter("holder", holder)
                .setParameter("agent", actor.enterprise().isEmpty())
                .executeUpdate();
        if (actor.enterprise().isPresent()) {
            database.createQuery(ELSEWHERE, Contact.class)
                    .setParameter("person", actor.id())
                    .setParameter("holder", holder)
                    .getResultList()
                    .forEach(each -> each.ended(ContactAction.LAPSE));
        }
    }

    /** Never confirmed, or not seen for too long. */
    List<UUID> lapsed(Instant enteredBefore, LocalDate seenBefore, int most) {
        List<?> found = database.createNativeQuery(LAPSED, UUID.class)
                .setParameter("before", enteredBefore)
                .setParameter("day", seenBefore)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** Whoever else would have a code sent to this person or address waits until the transaction ends, and then counts this one. */
    void reserveCodes(Actor person, String addressMark) {
        for (String whose : List.of(person.id(), addressMark)) {
            database.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:whose, 52))", Object.class)
                    .setParameter("whose", whose)
                    .getSingleResult();
        }
    }

    /** How many codes the person asked for, or were sent to the address, since then: whichever is more. */
    int codesSince(Actor person, String addressMark, Instant since) {
        return ((Number) database.createNativeQuery(SENT)
                        .setParameter("person", person.id())
                        .setParameter("mark", addressMark)
                        .setParameter("since", since)
                        .getSingleResult())
                .intValue();
    }

    void codeSent(Contact contact, String addressMark, Instant now) {
        database.createNativeQuery(KEEP_CODE)
                .setParameter("contact", contact.id())
                .setParameter("person", contact.personId())
                .setParameter("mark", addressMark)
                .setParameter("now", now)
                .executeUpdate();
    }

    void forgetCodes(Instant before) {
        database.createNativeQuery("DELETE FROM contact_code WHERE sent_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
