package onenet.oversight.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An inspector drawn for a case, as the register had him that day.
 *
 * @param code of the register
 * @param personId the account he signs in with
 */
@Embeddable
public record Seated(
        @Column(name = "inspector_code") String code,
        @Column(name = "person_id") String personId,
        String name,
        String office) {

    static Seated of(InspectorEntry entry) {
        return new Seated(
                entry.code(), entry.personId(), entry.name(), entry.office().value());
    }
}
