package onenet.safetyreview.consequence;

import onenet.safetyreview.credential.ConsequenceStatus;
import onenet.safetyreview.credential.CredentialChange;
import onenet.safetyreview.credential.DependantKind;
import onenet.safetyreview.credential.Effect;
import onenet.safetyreview.credential.News;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All consequences, and the news they follow from. What is there already is not entered again, whoever comes with it and however late. */
@ApplicationScoped
public class Consequences implements PanacheRepositoryBase<ConsequenceEntry, Long> {

    /** @return whether it was new */
    boolean hear(Heard heard) {
        return getEntityManager()
                        .createNativeQuery("""
                                INSERT INTO credential_change (change, credential, changed_on, name) VALUES (?, ?, ?, ?)
                                ON CONFLICT DO NOTHING""")
                        .setParameter(1, heard.news().change().name())
                        .setParameter(2, heard.news().credential())
                        .setParameter(3, heard.news().on())
                        .setParameter(4, heard.name())
                        .executeUpdate()
                > 0;
    }

    /** What is known to have fallen away of something, and is not there again. */
    List<Heard> heardOf(String credential) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "SELECT change, changed_on, name FROM credential_change WHERE credential = ? AND cured_on IS NULL ORDER BY changed_on")
                .setParameter(1, credential)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Heard(
                        new News(CredentialChange.valueOf((String) row[0]), credential, day(row[1])), (String) row[2]))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** It is there again. */
    void cured(String credential, LocalDate on) {
        getEntityManager()
                .createNativeQuery(
                        "UPDATE credential_change SET cured_on = ? WHERE credential = ? AND cured_on IS NULL")
                .setParameter(1, on)
                .setParameter(2, credential)
                .executeUpdate();
    }

    /** The entry, when it is new; empty when it was there. */
    Optional<ConsequenceEntry> enter(Heard heard, Effect effect, Resting whom, LocalDate today) {
        List<?> number = getEntityManager()
                .createNativeQuery("""
                        INSERT INTO consequence (status, change, credential, credential_name, changed_on, dependant_kind, dependant, consequence, basis,
                                                 project_number, case_number, noted_on)
                        VALUES ('OPEN', :change, :credential, :name, :changed, :kind, :dependant, :consequence, :basis, :project, :case, :today)
                        ON CONFLICT DO NOTHING RETURNING number""", Long.class)
                .setParameter("change", heard.news().change().name())
                .setParameter("credential", heard.news().credential())
                .setParameter("name", heard.name())
                .setParameter("changed", heard.news().on())
                .setParameter("kind", effect.dependant().kind().name())
                .setParameter("dependant", effect.dependant().id())
                .setParameter("consequence", effect.consequence().name())
                .setParameter("basis", effect.basis())
                .setParameter("project", whom.projectNumber())
                .setParameter("case", whom.caseNumber())
                .setParameter("today", today)
                .getResultList();
        return number.stream().map(Long.class::cast).findFirst().map(this::findById);
    }

    /** What followed from something before, as far as it still says anything: open, or of the same day of the law. */
    List<Effect> before(News news) {
        return list(
                        "credential = ?1 and (status = ?2 or changedOn = ?3)",
                        news.credential(),
                        ConsequenceStatus.OPEN,
                        news.on())
                .stream()
                .map(ConsequenceEntry::toEffect)
                .toList();
    }

    /** Everything that ever followed for a project, the oldest first. */
    public List<ConsequenceEntry> ofProject(String projectNumber) {
        return list("projectNumber = ?1 order by number", projectNumber);
    }

    /** What is open of a project for dependants of these kinds. */
    public List<ConsequenceEntry> open(String projectNumber, Set<DependantKind> kinds) {
        return list(
                "projectNumber = ?1 and status = ?2 and dependantKind in ?3 order by number",
                projectNumber,
                ConsequenceStatus.OPEN,
                kinds);
    }

    /** What is open because of something, of all projects in the order of their numbers. */
    List<ConsequenceEntry> openBecauseOf(String credential) {
        return list(
                "credential = ?1 and status = ?2 order by projectNumber, number", credential, ConsequenceStatus.OPEN);
    }

    /** What is open for a review or a letter. */
    List<ConsequenceEntry> openFor(String dependant, Set<DependantKind> kinds) {
        return list(
                "dependant = ?1 and status = ?2 and dependantKind in ?3 order by number",
                dependant,
                ConsequenceStatus.OPEN,
                kinds);
    }

    /** Bodies of the register whose qualification ended before the day, and of which nobody heard. */
    public List<String> endedUnheard(LocalDate today, int most) {
        return texts("""
                SELECT code FROM intermediary_body b
                WHERE status = 'APPROVED' AND CAST(entry ->> 'until' AS date) < :today
                    AND NOT EXISTS (SELECT 1 FROM credential_change c WHERE c.credential = b.code AND c.change LIKE '%_QUALIFICATION_ENDED'
                        AND c.changed_on = CAST(b.entry ->> 'until' AS date) + 1)
                ORDER BY entry ->> 'until', code LIMIT :most""", today, most);
    }

    /** Whether anybody heard that a line of the authority data ended. */
    boolean heardRecall(String grant) {
        return !heardOf(grant).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql, LocalDate today, int most) {
        return getEntityManager()
                .createNativeQuery(sql)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
    }
}
