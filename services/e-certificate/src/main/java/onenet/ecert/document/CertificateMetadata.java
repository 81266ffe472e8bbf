package onenet.ecert.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The metadata of an e-certificate (GB/T 36903) that travel inside the file as OFD custom data. */
public record CertificateMetadata(
        String identifier,
        Kind kind,
        String licenceNumber,
        String version,
        String issuerName,
        String issuerCode,
        String areaCode,
        String holderName,
        String holderCode,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validTo,
        String itemCode,
        Optional<String> previousIdentifier,
        Optional<AnnotatedCopy> copy) {

    /** Which type of certificate, of which item, and who defined it. */
    public record Kind(String code, String name, String itemName, String definerName, String definerCode) {}
    /** Holder-code type 001 is the unified social credit code. */
    private static final String HOLDER_TYPE = "001";

    private static final String IDENTIFIER = "certificateIdentifier";
    private static final String COPY_CREATED = "certificateCopyCreationTime";
    private static final String COPY_CREATOR = "certificateCopyCreator";
    private static final String COPY_CAUSE = "certificateCopyCause";
    private static final String COPY_CASE = "certificateCopyCaseNumber";
    private static final String COPY_EXPIRES = "certificateCopyExpiringTime";

    public CertificateMetadata asCopy(AnnotatedCopy annotation) {
        return new CertificateMetadata(
                identifier,
                kind,
                licenceNumber,
                version,
                issuerName,
                issuerCode,
                areaCode,
                holderName,
                holderCode,
                issuedOn,
                validFrom,
                validTo,
                itemCode,
                previousIdentifier,
                Optional.of(annotation));
    }

    public Map<String, String> toCustomData() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(IDENTIFIER, identifier);
        data.put("certificateName", kind.name());
        data.put("certificateTypeName", kind.name());
        data.put("certificateTypeCode", kind.code());
        data.put("certificateNumber", licenceNumber);
        data.put("certificateVersion", version);
        data.put("certificateDefineAuthorityName", kind.definerName());
        data.put("certificateDefineAuthorityCode", kind.definerCode());
        data.put("certificateIssuingAuthorityName", issuerName);
        data.put("certificateIssuingAuthorityCode", issuerCode);
        data.put("certificateIssuedDate", issuedOn.toString());
        data.put("certificateEffectiveDate", validFrom.toString());
        data.put("certificateExpiringDate", validTo.toString());
        data.put("certificateAreaCode", areaCode);
        data.put("certificateHolderName", holderName);
        data.put("certificateHolderCode", holderCode);
        data.put("certificateHolderTypeCode", HOLDER_TYPE);
        data.put("relatedItemName", kind.itemName());
        data.put("relatedItemCode", itemCode);
        previousIdentifier.ifPresent(previous -> data.put("associatedZzeCertID", previous));
        copy.ifPresent(annotation -> putCopy(data, annotation));
        return data;
    }

    private static void putCopy(Map<String, String> data, AnnotatedCopy annotation) {
        data.put(COPY_CREATED, annotation.createdAt().toString());
        data.put(COPY_CREATOR, annotation.requestingBody());
        data.put(COPY_CAUSE, annotation.purpose());
        data.put(COPY_CASE, annotation.caseNumber());
        data.put(COPY_EXPIRES, annotation.expiresAt().toString());
    }

    /** Reads metadata back; a file without an identifier carries none. */
    public static Optional<CertificateMetadata> read(Map<String, String> data) {
        if (!data.containsKey(IDENTIFIER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CertificateMetadata(
                    data.get(IDENTIFIER),
                    readKind(data),
                    value(data, "certificateNumber"),
                    value(data, "certificateVersion"),
                    value(data, "certificateIssuingAuthorityName"),
                    value(data, "certificateIssuingAuthorityCode"),
                    value(data, "certificateAreaCode"),
                    value(data, "certificateHolderName"),
                    value(data, "certificateHolderCode"),
                    LocalDate.parse(value(data, "certificateIssuedDate")),
                    LocalDate.parse(value(data, "certificateEffectiveDate")),
                    LocalDate.parse(value(data, "certificateExpiringDate")),
                    value(data, "relatedItemCode"),
                    Optional.ofNullable(data.get("associatedZzeCertID")),
                    readCopy(data)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new MalformedDocument(MalformedDocument.Reason.NOT_AN_OFD, "the metadata cannot be read", e);
        }
    }

    private static Kind readKind(Map<String, String> data) {
        return new Kind(
                value(data, "certificateTypeCode"),
                value(data, "certificateTypeName"),
                value(data, "relatedItemName"),
                value(data, "certificateDefineAuthorityName"),
                value(data, "certificateDefineAuthorityCode"));
    }

    private static Optional<AnnotatedCopy> readCopy(Map<String, String> data) {
        if (!data.containsKey(COPY_CREATED)) {
            return Optional.empty();
        }
        return Optional.of(new AnnotatedCopy(
                value(data, COPY_CREATOR),
                value(data, COPY_CASE),
                value(data, COPY_CAUSE),
                Instant.parse(value(data, COPY_CREATED)),
                Instant.parse(value(data, COPY_EXPIRES))));
    }

    private static String value(Map<String, String> data, String name) {
        return data.getOrDefault(name, "");
    }
}
