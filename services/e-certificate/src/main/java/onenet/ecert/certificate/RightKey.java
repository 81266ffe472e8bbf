package onenet.ecert.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which right: the type of its certificates, and its id there. Types name their rights as they like, so an id alone says nothing. */
@Embeddable
public record RightKey(
        @Column(name = "type_code") String typeCode,
        @Column(name = "id") String id) {}
