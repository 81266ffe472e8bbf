package onenet.safetyreview.letter;

import onenet.safetyreview.law.ReviewKind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All opinion letters, and the counter of their numbers. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<Letter, String> {

    /** Every letter of a project, the oldest first. */
    public List<Letter> ofProject(String projectNumber) {
        return list("projectNumber = ?1 order by issuedOn, letterNumber", projectNumber);
    }

    /** The letter of a kind that stands for a project on the day. */
    public Optional<Letter> standing(String projectNumber, ReviewKind kind, LocalDate today) {
        return ofProject(projectNumber).stream()
                .filter(letter -> letter.kind() == kind && letter.standsOn(today))
                .reduce((older, newer) -> newer);
    }

    /** The project of a letter; the letter is not read by it, so that it can be locked as it is. */
    public Optional<String> projectOf(String caseNumber) {
        return find("select projectNumber from Letter where caseNumber = ?1", caseNumber)
                .project(String.class)
                .firstResultOptional();
    }

    /** Letters whose last day has gone by and that nobody started works on. */
    public List<String> over(LocalDate today, int most) {
        return find(
                        "select caseNumber from Letter where status = ?1 and lastDay < ?2 order by lastDay",
                        LetterStatus.VALID,
                        today)
                .project(String.class)
                .page(0, most)
                .list();
    }

    /** The next serial of an office's letters of a kind in a year; given back if the transaction fails. */
    long nextSerial(ReviewKind kind, String office, int year) {
        Object serial = getEntityManager()
                .createNativeQuery("""
                        INSERT INTO letter_serial (kind, office, year, last_serial) VALUES (:kind, :office, :year, 1)
                        ON CONFLICT (kind, office, year) DO UPDATE SET last_serial = letter_serial.last_serial + 1
                        RETURNING last_serial""")
                .setParameter("kind", kind.name())
                .setParameter("office", office)
                .setParameter("year", year)
                .getSingleResult();
        return ((Number) serial).longValue();
    }
}
