package onenet.proofs.resolution;

import onenet.casework.identity.OfficeCode;

import jakarta.persistence.AttributeConverter;

/** An office as the database keeps it. */
class OfficeColumn implements AttributeConverter<OfficeCode, String> {

    @Override
    public String convertToDatabaseColumn(OfficeCode office) {
        return office == null ? null : office.value();
    }

    @Override
    public OfficeCode convertToEntityAttribute(String kept) {
        return kept == null ? null : new OfficeCode(kept);
    }
}
