package onenet.safetyreview.expert;

/**
 * An assessor or designer as the offices see it.
 *
 * @param code its credit code
 * @param office code of the office that keeps the entry
 * @param revocation that its qualification was revoked; left out while it was not
 */
public record BodyView(
        String code, long version, EntryStatus status, String office, BodyEntry entry, Body.Revocation revocation) {

    static BodyView of(Body body) {
        return new BodyView(
                body.code(),
                body.version(),
                body.status(),
                body.office(),
                body.entry(),
                body.revocation().orElse(null));
    }
}
