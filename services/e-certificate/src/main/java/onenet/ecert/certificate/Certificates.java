package onenet.ecert.certificate;

import onenet.casework.identity.CertificateIdentifier;
import onenet.text.Folding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Repository of certificates with their documents and histories. */
@ApplicationScoped
public class Certificates implements PanacheRepositoryBase<Certificate, UUID> {

    private static final List<CertificateStatus> RELIED_ON =
            List.of(CertificateStatus.IN_FORCE, CertificateStatus.SUSPENDED);

    /** When a newer version n takes the place of c: it has begun and may be relied on. */
    private static final String SUCCEEDS =
            "n.rightId = c.rightId and n.typeCode = c.typeCode and n.version > c.version and n.status in ?1 and n.validFrom <= ?2";

    private static final String NEWER = """
            select n from Certificate n where n.status <> ?1 and n.version > ?2 and exists (
                select 1 from Certificate c where c.typeCode = n.typeCode and c.rightId = n.rightId
                and (c.identifier like ?3 or c.previousIdentifier like ?3))
            order by n.version desc""";

    private static final String NUMBERED = """
            select c from Certificate c join Right r on r.key.typeCode = c.typeCode and r.key.id = c.rightId
            where r.numberDigits = ?1 and r.numberDigits <> '' and c.status <> ?2 order by c.version desc, c.createdAt desc""";

    /** The certificate a decided case gave, as it was printed first. */
    public Optional<Certificate> ofCase(String typeCode, String caseNumber) {
        return find("typeCode = ?1 and caseNumber = ?2 and correction.number is null", typeCode, caseNumber)
                .firstResultOptional();
    }

    /** The print a correction of the right gave. */
    public Optional<Certificate> correctedBy(RightKey right, String decisionNumber) {
        return find(
                        "typeCode = ?1 and rightId = ?2 and correction.number = ?3",
                        right.typeCode(),
                        right.id(),
                        decisionNumber)
                .firstResultOptional();
    }

    public Optional<Certificate> withIdentifier(String identifier) {
        return find("identifier", identifier).firstResultOptional();
    }

    /**
     * The latest version issued here of the right that an identifier not known here belongs to, when that version is newer. It belongs to the
     * right one of whose versions is of its family, or followed one that is: another office may have issued it.
     */
    public Optional<Certificate> newerThan(CertificateIdentifier asked) {
        return find(
                        NEWER,
                        CertificateStatus.BEING_MADE,
                        asked.version(),
                        CertificateIdentifier.ROOT + "." + asked.family() + ".%")
                .firstResultOptional();
    }

    /** The latest issued version under the number printed on it, however its brackets, blanks and widths were typed. */
    public Optional<Certificate> latestNumbered(String typed) {
        String sought = Folding.sought(typed);
        return find(NUMBERED, sought.replaceAll("[^0-9]", ""), CertificateStatus.BEING_MADE).stream()
                .filter(certificate ->
                        Folding.sought(certificate.certificateNumber()).equals(sought))
                .findFirst();
    }

    public Optional<Certificate> withToken(String token) {
        return find("verificationToken", token).firstResultOptional();
    }

    /** All versions of a right's certificate, oldest first. */
    public List<Certificate> of(RightKey right) {
        return list("typeCode = ?1 and rightId = ?2 order by version", right.typeCode(), right.id());
    }

    public Optional<Certificate> latestOf(RightKey right) {
        return find("typeCode = ?1 and rightId = ?2 order by version desc", right.typeCode(), right.id())
                .firstResultOptional();
    }

    /** Certificates that may be relied on although their last day has passed, the longest past first. */
    public List<UUID> endedBy(LocalDate today, int limit) {
        return find(
                        "select c.id from Certificate c join Right r on r.key.typeCode = c.typeCode and r.key.id = c.rightId"
                                + " where c.status in ?1 and c.validTo < ?2"
                                + " and (r.continued.firstDay is null or r.continued.firstDay <> c.validTo + 1 day) order by c.validTo, c.id",
                        RELIED_ON,
                        today)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    /** A page of the certificates that may be relied on, in the order of their ids. */
    public List<Certificate> reliedOnAfter(Optional<UUID> id, int limit) {
        return (id.isPresent()
                        ? find("status in ?1 and id > ?2 order by id", RELIED_ON, id.get())
                        : find("status in ?1 order by id", RELIED_ON))
                .page(0, limit)
                .list();
    }

    /** Older versions that have a successor, the one that began first in front. */
    public List<UUID> replacedBy(LocalDate today, int limit) {
        return find(
                        "select c.id from Certificate c join Certificate n on " + SUCCEEDS
                                + " where c.status in ?3 group by c.id order by min(n.validFrom), c.id",
                        RELIED_ON,
                        today,
                        List.of(CertificateStatus.IN_FORCE, CertificateStatus.SUSPENDED, CertificateStatus.EXPIRED))
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    /** The latest version that has taken this one's place by the day. */
    public Optional<Certificate> successor(Certificate older, LocalDate today) {
        return find(
                        "select n from Certificate c join Certificate n on " + SUCCEEDS
                                + " where c.id = ?3 order by n.version desc",
                        RELIED_ON,
                        today,
                        older.id())
                .firstResultOptional();
    }

    /** A page of certificates, the newest first; it begins after the one named. */
    public List<Certificate> page(CertificateScope scope, Optional<Certificate> after, int limit) {
        StringBuilder query = new StringBuilder("status <> ?1");
        List<Object> values = new ArrayList<>(List.of(CertificateStatus.BEING_MADE));
        scope.holder().ifPresent(holder -> {
            values.add(holder);
            query.append(" and holderUscc = ?").append(values.size());
        });
        scope.office().ifPresent(office -> {
            values.add(office);
            query.append(" and officeCode = ?").append(values.size());
        });
        scope.types().ifPresent(types -> {
            values.add(types);
            query.append(" and typeCode in ?").append(values.size());
        });
        after.ifPresent(last -> {
            values.add(last.createdAt());
            values.add(last.id());
            query.append(" and (createdAt, id) < (?%d, ?%d)".formatted(values.size() - 1, values.size()));
        });
        return find(query.append(" order by createdAt desc, id desc").toString(), values.toArray())
                .page(0, limit)
                .list();
    }

    /** A page of what a holder was ever issued, in the order of ids. */
    public List<Certificate> ofHolder(String holder, Optional<String> typeCode, Optional<UUID> after, int limit) {
        return find(
                        "status <> ?1 and holderUscc = ?2 and (?3 is null or typeCode = ?3) and id > ?4 order by id",
                        CertificateStatus.BEING_MADE,
                        holder,
                        typeCode.orElse(null),
                        after.orElse(new UUID(0, 0)))
                .page(0, limit)
                .list();
    }

    public Optional<Certificate> sealedWith(String fingerprint) {
        return find("sealingFingerprint", fingerprint).firstResultOptional();
    }

    /** Whether a certificate's document is this very file. */
    public boolean holdFile(String digest) {
        return getEntityManager()
                        .createQuery("select count(*) from CertificateDocument where fileDigest = :digest", Long.class)
                        .setParameter("digest", digest)
                        .getSingleResult()
                > 0;
    }

    public void keep(CertificateDocument document) {
        getEntityManager().persist(document);
    }

    public Optional<CertificateDocument> document(Certificate certificate) {
        return Optional.ofNullable(getEntityManager().find(CertificateDocument.class, certificate.id()));
    }

    public void record(StatusChange change) {
        getEntityManager().persist(change);
    }

    public List<StatusChange> history(Certificate certificate) {
        return getEntityManager()
                .createQuery("from StatusChange where certificateId = :id order by id", StatusChange.class)
                .setParameter("id", certificate.id())
                .getResultList();
    }
}
