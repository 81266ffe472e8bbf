package onenet.oversight.publicity;

import onenet.feed.Conditions;
import onenet.requests.Cursor;
import onenet.text.LetterPairs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of what is published. */
@ApplicationScoped
public class PublicityRecords implements PanacheRepositoryBase<PublicityRecord, UUID> {

    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(:licence, 17))";
    private static final String NEWEST = " ORDER BY r.decided_on DESC, CAST(r.id AS text) DESC LIMIT ";

    /** Whoever else enters something about this licence waits until the transaction ends, and then sees it. */
    void alone(String licence) {
        getEntityManager()
                .createNativeQuery(ALONE, Object.class)
                .setParameter("licence", licence)
                .getSingleResult();
    }

    /** The record, which nobody else changes until the transaction ends. */
    Optional<PublicityRecord> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Records of a licence, the newest first. */
    List<PublicityRecord> ofLicence(String licence) {
        return find("licence = ?1 order by decidedOn desc, enteredAt desc, id desc", licence)
                .list();
    }

    /** The record that corrects, changes or ends this one; the newest where there are several. */
    Optional<PublicityRecord> later(UUID id) {
        return find("earlier = ?1 order by enteredAt desc, id desc", id).firstResultOptional();
    }

    /** Records whose last day could not be told yet, the longest waiting first. */
    List<UUID> withoutDay(LocalDate knownTo, int most) {
        return find("publishBy is null and dueFrom <= ?1 order by dueFrom, id", knownTo).range(0, most - 1).stream()
                .map(PublicityRecord::id)
                .toList();
    }

    /** Records of decisions of these days, each. */
    List<PublicityRecord> decided(LocalDate from, LocalDate to) {
        return find("decidedOn between ?1 and ?2", from, to).list();
    }

    /**
     * A page, the newest decision first, and one line more.
     *
     * @param join what else is asked of beside the record; empty for nothing
     * @param cursor {@link #place} of the last line of the page before; null for the first page
     */
    List<PublicityRecord> page(String join, Conditions where, String cursor, int limit) {
        Optional.ofNullable(cursor).map(text -> Cursor.dated(text, false)).ifPresent(last -> where.and(
                        "(r.decided_on, CAST(r.id AS text)) < (CAST(:at AS date), :last)")
                .with("at", last.at())
                .with("last", last.key()));
        String sql = "SELECT r.* FROM publicity_record r" + join + where + NEWEST + limit;
        List<?> found = where.fill(getEntityManager().createNativeQuery(sql, PublicityRecord.class))
                .getResultList();
        return found.stream().map(PublicityRecord.class::cast).toList();
    }

    /** Where a record stands in a list, as its cursor has it. */
    public static String place(PublicityRecord found) {
        return new Cursor.Dated(found.decidedOn().toString(), found.id().toString()).toString();
    }

    /** How many there are of what is asked. */
    long count(Conditions where) {
        return ((Number) where.fill(
                                getEntityManager().createNativeQuery("SELECT count(*) FROM publicity_record r" + where))
                        .getSingleResult())
                .longValue();
    }

    /** Narrows a question to what everybody may read: whole, and not taken down. */
    static Conditions open(Conditions asked) {
        return asked.and("r.complete AND r.status <> 'WITHDRAWN'");
    }

    static boolean isOpen(PublicityRecord found) {
        return found.complete() && found.status() != PublicityStatus.WITHDRAWN;
    }

    /** What is asked of published records, everybody the same. */
    static Conditions asked(PublicityQuestion question) {
        Conditions all = Conditions.none();
        question.office().ifPresent(code -> all.and("r.office_code = :office").with("office", code));
        question.item().ifPresent(item -> all.and("r.item_code = :item").with("item", item));
        question.kind().ifPresent(kind -> all.and("r.kind = :kind").with("kind", kind.name()));
        question.from().ifPresent(day -> all.and("r.decided_on >= :from").with("from", day));
        question.to().ifPresent(day -> all.and("r.decided_on <= :to").with("to", day));
        // the pairs let an index be asked; they may stand apart, so the text itself is looked at behind them
        question.text()
                .ifPresent(part -> all.and("r.found_pairs @@ CAST(:pairs AS tsquery) AND strpos(r.found_by, :part) > 0")
                        .with("pairs", LetterPairs.asked(part))
                        .with("part", part));
        return all;
    }
}
